package nl.weerklank;

import static nl.weerklank.FeedbackSteps.askEverybody;
import static nl.weerklank.FeedbackSteps.contribute;
import static nl.weerklank.FeedbackSteps.sortAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Phase 4: everybody hears the end, tells how it was, and the people who took part choose how it goes on. */
class LookingBackJourneyIT {

    private static final String WIDE = "Dit traject is van ons allemaal.";

    @Test
    void everybodyIsAnsweredLooksBackAndANextCycleBegins_INV_43_INV_45() throws SQLException {
        var course = askEverybody(Town.wijkWithPot(1000));
        var code = contribute(course, "Ik ken hier niemand met een baby.", null, null);
        Application.moveClock(Duration.ofDays(8));
        sortAll(course, "Ontmoeten");
        nothingWasFoundAndNothingIsDone(course);
        FeedbackSteps.writeAnswer(course, "Niet overgenomen", "Daar is dit jaar geen geld voor.");
        FeedbackSteps.readAlong(course);
        chooseQuestions(course);
        tellWithoutScripts(code);
        hearGroups(course);
        scoreFeatures(course);
        learnTogether(course);
        recordLessons(course);
        chooseFollowUp(course);

        FeedbackSteps.await("the next cycle", () -> "2".equals(Application.value("select max(number)::text from"
                + " weerklank.cycle where trajectory_id = '" + course.id() + "'")));
        assertThat(course.status()).isEqualTo("ACTIVE");
        try (var visitor = Person.resident()) {
            visitor.open("/trajectory/show?traject=" + course.id());
            assertThat(visitor.text()).contains("Verslag van ronde 1", "Wij hoorden dat ouders alleen zijn.",
                    "Wij beginnen een nieuwe ronde", WIDE, "Eerder bellen.", "Voelt u zich gehoord?",
                    "Ja: minder dan 5", "medewerkers 4, inwoners 2");
        }
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Plan de rondes", course.title());
        }
    }

    /** P0 7a: the bestuurder says in public that no cause was found and nothing is done; then everybody hears that. */
    private static void nothingWasFoundAndNothingIsDone(FeedbackSteps.Course course) throws SQLException {
        try (var database = Application.database(); var statement = database.createStatement()) {
            statement.executeUpdate("update weerklank.theme set analysis = 'CAUSE_FOUND' where trajectory_id = '"
                    + course.id() + "'");
        }
        Application.beginPhase(course.id(), "FIND_CAUSES");
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Kies de thema’s", course.title());
            officer.press("Begin met zoeken");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
        try (var manager = Person.staff("wijkregisseur01")) {
            manager.openTask("Dilemmagesprek", course.title());
            manager.tick("In dit gesprek botste er niets");
            manager.press("Rond het dilemmagesprek af");
            assertThat(manager.heading()).isEqualTo("Mijn taken");
        }
        try (var facilitator = Person.staff("gespreksleider01")) {
            facilitator.openTask("Gezamenlijk gesprek", course.title());
            facilitator.fill("Op welke dag was het gesprek?", Town.typed(Application.today()));
            facilitator.fill("Hoeveel inwoners waren erbij?", "6");
            facilitator.fill("Hoeveel professionals waren erbij?", "2");
            facilitator.fill("Waar zijn inwoners en professionals het over eens?", "Wij weten het nog niet.");
            facilitator.press("Leg het gesprek vast");
            assertThat(facilitator.heading()).isEqualTo("Mijn taken");
        }
        FeedbackSteps.writeAnswer(course, "Niet overgenomen", "Wij vonden nog geen oorzaak.");
        FeedbackSteps.readAlong(course);
        try (var executive = Person.staff("bestuurder01")) {
            executive.openTask("Geen oorzaak gevonden: wat nu?", course.title());
            executive.choose("Wat gebeurt er nu?", "Wij veranderen nu niets, en leggen dat uit");
            executive.fill("Waarom?", "Er zijn nog te weinig verhalen.");
            executive.press("Besluit");
            assertThat(executive.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void chooseQuestions(FeedbackSteps.Course course) {
        try (var facilitator = Person.staff("gespreksleider01")) {
            facilitator.openTask("Kies de vragen", course.title());
            facilitator.fill("Eerste eigen vraag", "Kunnen wij bij u verhalen ophalen?");
            facilitator.press("Stel de vragen");
            assertThat(facilitator.sees("ophalen")).isTrue();
            facilitator.fill("Eerste eigen vraag", "Was de plek goed te vinden?");
            facilitator.press("Stel de vragen");
            assertThat(facilitator.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void tellWithoutScripts(String code) {
        FeedbackSteps.await("the question", () -> {
            try (var owner = FeedbackSteps.owner(code)) {
                return owner.text().contains("Hoe was het?");
            }
        });
        try (var owner = FeedbackSteps.owner(code)) {
            owner.follow("Vertel hoe het was");
            assertThat(owner.heading()).isEqualTo("Hoe was het?");
        }
        try (var resident = Person.residentWithoutScripts()) {
            resident.open("/contribution/open");
            resident.fill("Uw code", code);
            resident.press("Open mijn bijdrage");
            resident.follow("Vertel hoe het was");
            resident.fill("Was de plek goed te vinden?", "Ja, naast de bakker.");
            resident.press("Verstuur");
            assertThat(resident.sees("Kies of u zich gehoord voelt")).isTrue();
            assertThat(resident.page().getByLabel("Was de plek goed te vinden?").inputValue())
                    .isEqualTo("Ja, naast de bakker.");
            resident.choose("Voelt u zich gehoord?", "Ja");
            resident.press("Verstuur");
            assertThat(resident.sees("Uw antwoord is binnen")).isTrue();
        }
    }

    private static void hearGroups(FeedbackSteps.Course course) {
        try (var facilitator = Person.staff("gespreksleider01")) {
            facilitator.openTask("Gesprek per groep", course.title());
            facilitator.page().getByText("Wat mensen schreven").click();
            assertThat(facilitator.text()).contains("Ja, naast de bakker.", "minder dan 5");
            facilitator.fill("Wat zeiden inwoners?", "Wij werden snel gebeld.");
            facilitator.fill("Wat zeiden professionals?", "Wij kenden elkaar nog niet.");
            facilitator.press("Leg de gesprekken vast");
            assertThat(facilitator.sees("Schrijf op wat medewerkers zeiden")).isTrue();
            facilitator.fill("Wat zeiden medewerkers van de gemeente?", "Het duurde lang.");
            facilitator.press("Leg de gesprekken vast");
            assertThat(facilitator.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void scoreFeatures(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Vijf kenmerken opnieuw", course.title());
            officer.press("Leg de cijfers vast");
            assertThat(officer.sees("Geef elk kenmerk twee cijfers")).isTrue();
            var choices = officer.page().locator("select[id^=staff-], select[id^=residents-]");
            for (int i = 0; i < choices.count(); i++) {
                choices.nth(i).selectOption(i % 2 == 0 ? "4" : "2");
            }
            officer.press("Leg de cijfers vast");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void learnTogether(FeedbackSteps.Course course) {
        try (var facilitator = Person.staff("gespreksleider01")) {
            facilitator.openTask("Gezamenlijke leersessie", course.title());
            assertThat(facilitator.text()).contains("Praat hierover", "Wij werden snel gebeld.", "Het duurde lang.");
            facilitator.fill("Wat werkt?", WIDE);
            facilitator.fill("Wat kan beter?", "Sneller laten horen wat er gebeurt.");
            facilitator.fill("Wat leverde het op?", "Drie moeders kennen elkaar nu.");
            facilitator.press("Leg de leersessie vast");
            assertThat(facilitator.heading()).isEqualTo("Mijn taken");
        }
    }

    /** INV-43: a lesson without owner or day is refused. */
    private static void recordLessons(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Leg leerpunten vast", course.title());
            officer.press("Publiceer de evaluatie");
            assertThat(officer.sees("Voeg minstens één leerpunt toe")).isTrue();
            officer.fill("Wat doen wij voortaan anders?", "Eerder bellen.");
            officer.press("Voeg toe");
            assertThat(officer.sees("Kies wie dit oppakt")).isTrue();
            officer.page().getByLabel("Wie pakt dit op?").selectOption("beleid01");
            officer.press("Voeg toe");
            assertThat(officer.sees("Vul een dag in van vandaag of later")).isTrue();
            officer.fill("Wanneer is het klaar?", Town.typed(Application.today().plusDays(60)));
            officer.press("Voeg toe");
            assertThat(officer.sees("Het leerpunt staat erbij")).isTrue();
            officer.press("Publiceer de evaluatie");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void chooseFollowUp(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Kies het vervolg", course.title());
            assertThat(officer.text()).contains("Voorstellen om het traject af te sluiten");
            officer.choose("Hoe gaat het verder?", "Een nieuwe ronde: er zijn nieuwe ervaringen");
            officer.press("Publiceer en sluit de fase");
            assertThat(officer.sees("Schrijf op waarom, in hooguit 1000 tekens")).isTrue();
            officer.fill("Waarom kiezen wij dit?", "Er zijn nieuwe ouders in de wijk.");
            officer.fill("Wat hoorden wij?", "Wij hoorden dat ouders alleen zijn.");
            officer.fill("Wat deden wij?", "Wij zochten naar een plek.");
            officer.fill("Wat deden wij niet, en waarom?", "Een eigen huis: daar is geen geld voor.");
            officer.press("Publiceer en sluit de fase");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }
}
