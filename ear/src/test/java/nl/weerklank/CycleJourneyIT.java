package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A trajectory goes round: residents are asked, they say what comes first, and a phase closes only when the rules hold. */
class CycleJourneyIT {

    @Test
    void residentsAreAskedAndChooseAndThePhaseClosesWithAPublicException() {
        var course = publish();
        try (var resident = Person.resident()) {
            resident.open("/trajectory/show?traject=" + course.id());
            assertThat(resident.text()).contains("Waar staan wij nu?", "U bent hier: fase 1, ervaringen ontsluiten",
                    "Hierna komt: fase 2, oorzaken vinden", "Wij wachten op: de beleidsmedewerker");
        }
        plan(course);
        var code = FeedbackSteps.contribute(course, "Ik ken hier niemand met een baby.", null, null);
        Application.moveClock(Duration.ofDays(8));
        FeedbackSteps.sortAll(course, "Ontmoeten");
        goOnWithoutAGroup(course);
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Bundel uitspraken tot thema’s", course.title());
            officer.press("Alles staat onder een thema");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
        residentsChoose(course);
        Application.nothingAtOnce(course.id());
        try (var resident = Person.resident()) {
            FeedbackSteps.await("the answers are asked for", () -> resident.open("/trajectory/show?traject=" + course.id())
                    .text().contains("Wij wachten op: de antwoorden die wij nog schrijven en bezorgen"));
        }
        FeedbackSteps.writeAnswer(course, "Niet overgenomen", "Daar is dit jaar geen geld voor.");
        FeedbackSteps.readAlong(course);
        thePhaseMayNotCloseYet(course);
        try (var executive = Person.staff("bestuurder01")) {
            executive.openTask("Beslis over uitzondering", course.title());
            executive.press("Besluit");
            assertThat(executive.text()).contains("Kies wat u besluit");
            executive.choose("Maakt u een uitzondering?", "Ja, deze keer geldt de regel niet");
            executive.fill("Waarom?", "Deze ouders spraken wij vorig jaar al.");
            executive.press("Besluit");
            assertThat(executive.heading()).isEqualTo("Mijn taken");
        }
        assertThat(code).as("the contributor's own code").isNotBlank();
        FeedbackSteps.await("phase 1 is closed and the next begins", () -> "FIND_CAUSES".equals(phase(course)));
        try (var resident = Person.resident()) {
            resident.open("/trajectory/show?traject=" + course.id());
            assertThat(resident.text()).contains("U bent hier: fase 2, oorzaken vinden", "Uitzondering op een regel",
                    "Deze ouders spraken wij vorig jaar al.");
        }
    }

    /** INV-10: stopping in the middle of a phase cancels its tasks, and everybody is answered first. */
    @Test
    void whoStopsEarlyEndsThePhaseAndAnswersEverybody_INV_10() {
        var course = publish();
        try (var executive = Person.staff("bestuurder01")) {
            executive.open("/trajectory/manage?traject=" + course.id());
            assertThat(executive.text()).contains("Wie is nu aan zet?", "Plan de rondes: Beleidsmedewerker");
            executive.fill("Reden (openbaar)", "Het geld is op.");
            executive.press("Stop dit traject");
        }
        FeedbackSteps.await("nobody waits, so it stops at once", () -> "STOPPED".equals(course.status()));
        assertThat(Application.value("select state from weerklank.cycle where trajectory_id = '" + course.id() + "'"))
                .isEqualTo("STOPPED");
        assertThat(Application.value("select count(*) from weerklank.work_item w join weerklank.cycle c on c.id = w.subject_id"
                + " where w.state = 'OPEN' and c.trajectory_id = '" + course.id() + "'")).isEqualTo("0");
        try (var resident = Person.resident()) {
            resident.open("/trajectory/show?traject=" + course.id());
            assertThat(resident.text()).contains("Deze cyclus is gestopt.");
        }
    }

    private static FeedbackSteps.Course publish() {
        try (var officer = Person.staff("beleid01")) {
            var title = FeedbackSteps.describe(officer, Town.wijkWithPot(1000));
            return new FeedbackSteps.Course(FeedbackSteps.prepare(officer), title);
        }
    }

    private static void plan(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/trajectory/manage?traject=" + course.id());
            officer.page().getByText("Voeg een groep toe").first().click();
            officer.fill("Naam van de groep", "Ouders met een migratieachtergrond");
            officer.choose("Waarom deze groep?", "Het beleid is voor hen");
            officer.fill("Aandeel van wie er woont (procent)", "67");
            officer.fill("Bron van het aandeel", "Voorbeeld");
            officer.fill("Datum van de bron", Town.typed(Application.today().minusDays(30)));
            officer.press("Voeg een groep toe");
            officer.openTask("Plan de rondes", course.title());
            officer.press("Klaar met plannen");
            assertThat(officer.text()).contains("Voeg eerst een ronde of een vraag toe");
            officer.press("Voeg deze gespreksronde toe");
            assertThat(officer.text()).contains("Kies een soort gesprekken");
            officer.fill("De vraag op de website", "Wat heeft een kindje nodig voor een goede start?");
            officer.fill("Sluit na", Town.typed(Application.today().plusDays(7)));
            officer.press("Voeg deze vraag toe");
            assertThat(officer.text()).contains("Dit begint als u klaar bent");
            officer.press("Klaar met plannen");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void goOnWithoutAGroup(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Kies extra werving", course.title());
            assertThat(officer.text()).contains("Ouders met een migratieachtergrond: Nog te weinig mensen");
            officer.press("Ga verder zonder extra ronde");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    /** INV-15. */
    private static void residentsChoose(FeedbackSteps.Course course) {
        try (var facilitator = Person.staff("gespreksleider01")) {
            facilitator.openTask("De wijk bepaalt de volgorde", course.title());
            facilitator.fill("Op welke dag kozen inwoners?", Town.typed(Application.today()));
            facilitator.fill("Waar?", "Wijkcentrum De Poort");
            facilitator.fill("Hoeveel inwoners deden mee?", "12");
            facilitator.fill("Ontmoeten", "4");
            facilitator.press("Leg de volgorde vast");
            assertThat(facilitator.text()).contains("Er zijn minstens 5 stemmen van inwoners nodig");
            facilitator.fill("Ontmoeten", "14");
            facilitator.press("Leg de volgorde vast");
            assertThat(facilitator.heading()).isEqualTo("Mijn taken");
        }
    }

    /** INV-12: what is not in order keeps the phase open, in words. */
    private static void thePhaseMayNotCloseYet(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Los de open punten op", course.title());
            assertThat(officer.text()).contains("Ouders met een migratieachtergrond: te weinig mensen gesproken.")
                    .doesNotContain("wacht op antwoord");
            officer.press("Vraag een uitzondering");
            assertThat(officer.text()).contains("Kies een punt uit de lijst");
            officer.choose("Voor welk punt vraagt u een uitzondering?",
                    "Ouders met een migratieachtergrond: te weinig mensen gesproken.");
            officer.fill("Waarom lukt het niet?", "Deze ouders zijn nu op vakantie.");
            officer.press("Vraag een uitzondering");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static String phase(FeedbackSteps.Course course) {
        return Application.value("select v.phase from weerklank.phase_visit v join weerklank.cycle c on c.id = v.cycle_id"
                + " where c.trajectory_id = '" + course.id() + "' order by v.opened_at desc, v.state limit 1");
    }
}
