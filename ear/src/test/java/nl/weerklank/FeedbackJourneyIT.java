package nl.weerklank;

import static nl.weerklank.FeedbackSteps.askEverybody;
import static nl.weerklank.FeedbackSteps.await;
import static nl.weerklank.FeedbackSteps.contribute;
import static nl.weerklank.FeedbackSteps.fillAnswer;
import static nl.weerklank.FeedbackSteps.owner;
import static nl.weerklank.FeedbackSteps.readAlong;
import static nl.weerklank.FeedbackSteps.sortAll;
import static nl.weerklank.FeedbackSteps.startRun;
import static nl.weerklank.FeedbackSteps.writeAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** People are asked something, and everybody hears what was done with what they said: nobody is left without an answer. */
class FeedbackJourneyIT {

    @Test
    void everybodyHearsWhatWasDoneInTheWayTheyChose_INV_07_INV_08() {
        var course = askEverybody(Town.wijkWithPot(1000));
        var byMail = contribute(course, "Ik vertelde mijn verhaal steeds opnieuw.", "a@voorbeeld.example", null);
        contribute(course, "Ik ken hier niemand met een baby.", null, "013 555 11 22");
        var byCode = contribute(course, "Een plek met koffie en speelgoed.", null, null);
        // Acknowledged at once, with the promised day.
        try (var resident = owner(byCode)) {
            assertThat(resident.text()).contains("Een plek met koffie", "U hoort wat wij ermee doen voor");
        }
        assertThat(Application.value("select count(*) from weerklank.outbox_message where kind = 'CONTRIBUTION_RECEIVED'"
                + " and subject_id = '" + course.id() + "'")).isEqualTo("3");
        try (var officer = Person.staff("beleid01")) {
            officer.open("/trajectory/manage?traject=" + course.id());
            assertThat(officer.text()).contains("Antwoorden tot nu toe: 3");
        }
        try (var visitor = Person.resident()) {
            visitor.open("/trajectory/show?traject=" + course.id());
            assertThat(visitor.text()).contains("Het geld voor dit jaar", "De wethouder", "013 555 01 00")
                    .doesNotContain("Ik ken hier niemand");
        }

        Application.moveClock(Duration.ofDays(8));
        sortAll(course, "ontmoeten");
        startRun(course, "Aan het eind");
        writeAnswer(course, "Overgenomen", null);
        assertThat(course.obligations("DELIVERED")).as("nothing leaves before somebody read along").isZero();
        readAlong(course);
        await("the messages", () -> course.obligations("SENT") + course.obligations("DELIVERED") == 3);
        await("the mail leaves", () -> "0".equals(Application.value("select count(*) from weerklank.outbox_message"
                + " where state = 'QUEUED' and channel = 'MAIL' and subject_id = '" + course.id() + "'")));
        Application.moveClock(Duration.ofDays(10));
        tell(course);

        await("the end of the run", () -> course.contributions("state = 'ANSWERED'") == 3);
        try (var resident = owner(byMail)) {
            assertThat(resident.text()).contains("Overgenomen", "Ouders zoeken elkaar", "In mei hoort u meer");
            resident.page().getByText("Ik wil iets terug zeggen").click();
            resident.fill("Uw reactie", "Het gebeurde weer.");
            resident.press("Verstuur mijn reactie");
            assertThat(resident.sees("Wij schrijven u terug")).isTrue();
        }
        answerReaction(course);
        try (var resident = owner(byMail)) {
            assertThat(resident.text()).contains("Bedankt, wij vragen het na.");
        }
        assertThat(course.contributions("source = 'REACTION'")).isEqualTo(1);
        try (var visitor = Person.resident()) {
            visitor.open("/trajectory/show?traject=" + course.id());
            assertThat(visitor.text()).contains("Wat deden wij met uw inbreng?", "Ouders zoeken elkaar", "minder dan 5");
        }
    }

    @Test
    void whoTakesAContributionBackIsLeftInPeaceAndTheRestIsAnswered() {
        var course = askEverybody(Town.wijkWithPot(1000));
        var code = contribute(course, "Dit wil ik toch niet.", null, null);
        contribute(course, "Dit wel.", null, null);
        try (var resident = owner(code)) {
            resident.page().getByText("Mijn bijdrage terugnemen").click();
            resident.press("Ja, neem mijn bijdrage terug");
            assertThat(resident.sees("Uw bijdrage is weg")).isTrue();
            assertThat(resident.text()).doesNotContain("Dit wil ik toch niet");
        }
        assertThat(course.contributions("own_words like '%toch niet%'")).isZero();

        Application.moveClock(Duration.ofDays(8));
        sortAll(course, "ontmoeten");
        startRun(course, "Aan het eind");
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Schrijf het antwoord", course.title());
            // A "no" without a reason, and words that we do not use.
            fillAnswer(officer, "Wij hebben ervaringen opgehaald.", "Niet overgenomen", null);
            officer.press("Klaar om mee te lezen");
            assertThat(officer.sees("Zonder reden kan dit antwoord niet weg")).isTrue();
            officer.fill("Waarom (niet)?", "Er is nu geen plek vrij.");
            officer.press("Klaar om mee te lezen");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
        try (var editor = Person.staff("redacteur01")) {
            editor.openTask("Pas de tekst aan", course.title());
            editor.fill("Wat hoorden wij?", "Ouders vertelden wat zij meemaken.");
            editor.press("Toets opnieuw");
        }
        askForItOnceMore(course);
        writeAnswer(course, "Niet overgenomen", "Er is nu geen plek vrij.");
        readAlong(course);
        await("the end of the run", () -> course.contributions("state = 'ANSWERED'") == 1);
        assertThat(course.obligations("WAIVED")).isEqualTo(1);
        assertThat(course.obligations("DELIVERED")).isEqualTo(1);
    }

    @Test
    void whoStopsEarlyStillAnswersEverybody_INV_10() {
        var course = askEverybody(Town.wijkWithPot(1000));
        contribute(course, "Ik wil graag meer hulp.", null, null);
        try (var executive = Person.staff("bestuurder01")) {
            executive.open("/trajectory/manage?traject=" + course.id());
            executive.press("Stop dit traject");
            assertThat(executive.sees("Schrijf waarom u stopt")).isTrue();
            executive.fill("Reden (openbaar)", "Er komt geen geld voor.");
            executive.press("Stop dit traject");
            assertThat(executive.sees("Iedereen krijgt eerst antwoord")).isTrue();
        }
        assertThat(course.status()).isEqualTo("STOPPING");
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Schrijf het antwoord", course.title());
            assertThat(officer.text()).doesNotContain("Wij kijken nog verder");
        }
        writeAnswer(course, "Niet overgenomen", "Er komt geen geld voor.");
        readAlong(course);

        await("the end of the trajectory", () -> "STOPPED".equals(course.status()));
        try (var visitor = Person.resident()) {
            visitor.open("/trajectory/show?traject=" + course.id());
            assertThat(visitor.text()).contains("Eerder gestopt", "Er komt geen geld voor.");
        }
    }

    private static void tell(FeedbackSteps.Course course) {
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Vertel het zelf", course.title());
            supporter.press("Ik heb iedereen geprobeerd");
            assertThat(supporter.sees("U hebt nog niet iedereen geprobeerd")).isTrue();
            supporter.press("Laat zien wie en wat 1");
            assertThat(supporter.text()).contains("013 555 11 22", "Ouders zoeken elkaar");
            supporter.press("Niet bereikt 1");
            supporter.press("Ik heb iedereen geprobeerd");
        }
        try (var manager = Person.staff("wijkregisseur01")) {
            manager.openTask("Zoek een andere weg", course.title());
            manager.page().getByLabel("Notitie").fill("Geen gehoor");
            manager.press("Onbereikbaar, met reden 1");
            assertThat(manager.sees("Probeer eerst een tweede weg")).isTrue();
            manager.press("Verteld 1");
            manager.press("Klaar met deze lijst");
        }
    }

    private static void answerReaction(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Beantwoord de reactie", course.title());
            officer.fill("Uw antwoord", "Bedankt, wij vragen het na.");
            officer.tick("Hier staat een nieuwe ervaring in");
            officer.press("Verstuur het antwoord");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void askForItOnceMore(FeedbackSteps.Course course) {
        try (var reader = Person.staff("taalpanel01")) {
            reader.openTask("Lees mee", course.title());
            reader.press("Schrijf het opnieuw");
            assertThat(reader.sees("Schrijf wat er anders moet")).isTrue();
            reader.fill("Wat moet er anders?", "Wie zijn 'wij'?");
            reader.press("Schrijf het opnieuw");
        }
    }
}
