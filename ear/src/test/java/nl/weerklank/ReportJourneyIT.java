package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What was said at a table, from the first word of the report to somebody who finds it in the library. */
class ReportJourneyIT {

    private static final int GUESTS = 5;

    @Test
    void aReportIsMadeUntraceableCheckedByWhoWasThereAndFoundByEverybody_INV_16() {
        var course = FeedbackSteps.askEverybody(Town.wijkWithPot(1000));
        var codes = Application.holdTalk(course.id(), GUESTS);
        write(course);
        makeUntraceable(course);
        var report = Application.value("select id from weerklank.conversation_report where trajectory_id = '" + course.id() + "'");
        nobodyReadsItYet(report);

        objectWithoutScripts(codes.get(0));
        takeBackTheQuote(codes.get(2));
        handleObjection(course);
        // Nobody says anything more: silence is no yes to the quote of the second guest.
        Application.moveClock(Duration.ofDays(11));
        publish(course);

        read(course);
        recogniseTheOwnTalk(codes.get(1));
    }

    private static void write(FeedbackSteps.Course course) {
        try (var facilitator = Person.staff("gespreksleider01")) {
            facilitator.openTask("Schrijf het verslag", course.title());
            assertThat(facilitator.page().getByLabel("Wat gaat al goed, en wat doen mensen zelf?").inputValue())
                    .isEqualTo("Buren passen op elkaars kinderen.");
            facilitator.press("Het verslag is af");
            assertThat(facilitator.sees("Schrijf op wat mensen vertelden.")).isTrue();
            facilitator.fill("Wat vertelden mensen?", "Wij hebben verhalen opgehaald over de nachten.");
            facilitator.press("Het verslag is af");
            assertThat(facilitator.sees("opgehaald")).isTrue();
            facilitator.fill("Wat vertelden mensen?",
                    "Jolanda slaapt al weken niet. Na het Lentefeest ging het beter. Mensen willen oppassen op elkaars kinderen.");
            facilitator.tick("Zorg: ‘Mijn buurvrouw");
            facilitator.tick("Zorg: ‘Ik vroeg pas hulp");
            facilitator.tick("Kans: ‘Een plek");
            facilitator.press("Het verslag is af");
            assertThat(facilitator.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void makeUntraceable(FeedbackSteps.Course course) {
        try (var editor = Person.staff("redacteur01")) {
            editor.openTask("Maak niet herleidbaar", course.title());
            assertThat(editor.page().locator("mark").allInnerTexts()).containsExactly("Jolanda", "Lentefeest", "Fatima");
            editor.fill("Wat vertelden mensen?",
                    "Een moeder slaapt al weken niet. Na het Lentefeest ging het beter. Mensen willen oppassen op elkaars kinderen.");
            editor.page().getByLabel("Wijst dit naar niemand? Schrijf waarom (2)").fill("Het feest is van iedereen.");
            editor.press("Toets opnieuw");
            assertThat(editor.heading()).isEqualTo("Mijn taken");

            editor.openTask("Maak niet herleidbaar", course.title());
            assertThat(editor.page().locator("mark").allInnerTexts()).containsExactly("Fatima");
            editor.fill("Uitspraak 1", "Mijn buurvrouw past op de kinderen.");
            editor.press("Toets opnieuw");
            assertThat(editor.hasTask("Maak niet herleidbaar", course.title())).isFalse();
        }
    }

    private static void nobodyReadsItYet(String report) {
        try (var visitor = Person.resident()) {
            visitor.open("/report/list?zoek=lentefeest");
            assertThat(visitor.sees("Wij vonden niets.")).isTrue();
            assertThat(visitor.page().request().get(Application.address() + "/report/show?verslag=" + report).status())
                    .isEqualTo(404);
        }
    }

    private static void objectWithoutScripts(String code) {
        try (var resident = Person.residentWithoutScripts()) {
            resident.open("/report/list");
            resident.follow("Ik praatte mee en wil het verslag controleren");
            resident.fill("De code op uw kaartje", "dit-is-geen-code-12");
            resident.page().locator("#open").click();
            assertThat(resident.sees("Deze code kennen wij niet.")).isTrue();
            resident.fill("De code op uw kaartje", code);
            resident.page().locator("#open").click();
            assertThat(resident.heading()).isEqualTo("Controleer het verslag");
            // Words that nobody said yes to are for their speaker alone.
            assertThat(resident.text()).contains("Een moeder slaapt al weken niet.", "Mijn buurvrouw past op de kinderen.",
                    "Een plek met koffie", "U zei aan tafel dat het mag.").doesNotContain("Ik vroeg pas hulp");
            resident.page().locator("#send0").click();
            assertThat(resident.sees("Kies of het verslag klopt.")).isTrue();
            resident.choose("Klopt het verslag?", "Nee, dit klopt niet");
            resident.page().locator("#send0").click();
            assertThat(resident.sees("Schrijf op wat er niet klopt.")).isTrue();
            resident.fill("Wat klopt er niet?", "Het was maar één week.");
            resident.page().locator("#send0").click();
            assertThat(resident.sees("Wij hebben uw antwoord.")).isTrue();
            assertThat(resident.text()).contains("Het was maar één week.", "Wij kijken ernaar.");
        }
    }

    private static void takeBackTheQuote(String code) {
        try (var resident = FeedbackSteps.owner(code)) {
            resident.follow("Lees het verslag");
            resident.choose("Mogen deze woorden van u in het verslag?", "Nee, haal ze weg");
            resident.choose("Klopt het verslag?", "Ja, ik ben akkoord");
            resident.press("Stuur mijn antwoord");
            assertThat(resident.sees("Wij hebben uw antwoord.")).isTrue();
        }
    }

    private static void handleObjection(FeedbackSteps.Course course) {
        try (var facilitator = Person.staff("gespreksleider01")) {
            facilitator.openTask("Verwerk bezwaar", course.title());
            assertThat(facilitator.text()).contains("Het was maar één week.");
            facilitator.press("De bezwaren zijn verwerkt");
            assertThat(facilitator.sees("Schrijf bij elk bezwaar wat u ermee deed.")).isTrue();
            facilitator.fill("Wat deed u met bezwaar 1", "Wij pasten het aan.");
            facilitator.fill("Wat vertelden mensen?",
                    "Een moeder sliep een week niet. Na het Lentefeest ging het beter. Mensen willen oppassen op elkaars kinderen.");
            facilitator.press("De bezwaren zijn verwerkt");
            assertThat(facilitator.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void publish(FeedbackSteps.Course course) {
        try (var editor = Person.staff("redacteur01")) {
            editor.openTask("Publiceer het verslag", course.title());
            assertThat(editor.text()).contains("Mijn buurvrouw past op de kinderen.")
                    .doesNotContain("Ik vroeg pas hulp", "Een plek met koffie");
            editor.press("Zet het verslag op de website");
            assertThat(editor.heading()).isEqualTo("Mijn taken");
            editor.open("/report/overview");
            assertThat(editor.text()).contains(course.title(), "Openbaar");
        }
    }

    private static void recogniseTheOwnTalk(String code) {
        try (var resident = Person.residentWithoutScripts()) {
            resident.open("/report/open");
            resident.fill("De code op uw kaartje", code);
            resident.page().locator("#open").click();
            assertThat(resident.sees("Er is nu geen verslag om te lezen.")).isTrue();
            resident.open("/report/list");
            assertThat(resident.sees("U was erbij")).isTrue();
        }
    }

    private static void read(FeedbackSteps.Course course) {
        try (var visitor = Person.resident()) {
            visitor.open("/report/list?zoek=lentefeesten");
            assertThat(visitor.text()).contains("1 verslag", course.title());
            assertThat(visitor.page().content()).doesNotContain("=null");
            visitor.follow("Wat helpt in de eerste weken?");
            assertThat(visitor.heading()).isEqualTo("Wat helpt in de eerste weken?");
            assertThat(visitor.text()).contains("Een moeder sliep een week niet.", "Mijn buurvrouw past op de kinderen.",
                    "Buren passen op elkaars kinderen.", "Gespreksleider 1").doesNotContain("Jolanda", "Fatima",
                    "Ik vroeg pas hulp", "Een plek met koffie");
            visitor.follow(course.title());
            assertThat(visitor.text()).contains("Verslagen van gesprekken");
        }
    }
}
