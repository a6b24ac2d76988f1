package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A beleidsmedewerker bundles what residents said into themes; two at one board do not undo each other's work. */
class ThemeBoardIT {

    @Test
    void contributionsAreBundledIntoThemesWithTheKeyboardAndNobodyIsOverwritten() {
        var course = FeedbackSteps.askEverybody(Town.wijkWithPot(1000));
        FeedbackSteps.contribute(course, "Ik ken hier niemand met een baby.", null, null);
        FeedbackSteps.contribute(course, "De brieven zijn te lang.", null, null);
        var gone = FeedbackSteps.contribute(course, "Dit neem ik terug.", null, null);
        try (var officer = Person.staff("beleid01")) {
            officer.open(board(course));
            assertThat(officer.text()).contains("3 bijdragen hebben nog geen thema", "Er zijn nog geen thema’s");
        }
        try (var editor = Person.staff("redacteur01")) {
            assertThat(editor.page().navigate(board(course)).status()).isEqualTo(403);
        }
        Application.moveClock(Duration.ofDays(8));
        FeedbackSteps.sortAll(course, "Ontmoeten");
        try (var resident = FeedbackSteps.owner(gone)) {
            resident.page().getByText("Mijn bijdrage terugnemen").click();
            resident.press("Ja, neem mijn bijdrage terug");
        }

        try (var officer = Person.staff("beleid01"); var colleague = Person.staff("beleid02")) {
            officer.open("/trajectory/manage?traject=" + course.id());
            officer.follow("Open het themabord");
            assertThat(officer.text()).contains("Ik ken hier niemand met een baby", "Bijdragen: 2")
                    .doesNotContain("Dit neem ik terug");
            // Both look at the same board.
            colleague.open(board(course));

            officer.press("Verplaats");
            assertThat(officer.sees("Vink eerst een of meer bijdragen aan")).isTrue();
            officer.page().getByLabel("De brieven zijn te lang.").focus();
            officer.page().keyboard().press("Space");
            officer.select("Zet onder", "Een nieuw thema");
            officer.fill("Naam, bij een nieuw thema", "Brieven");
            officer.press("Verplaats");
            assertThat(officer.sees("De bijdragen zijn verplaatst")).isTrue();
            assertThat(theme(course, "De brieven zijn te lang.")).isEqualTo("Brieven");

            colleague.tick("De brieven zijn te lang.");
            colleague.tick("Ik ken hier niemand met een baby.");
            colleague.select("Zet onder", "Een nieuw thema");
            colleague.fill("Naam, bij een nieuw thema", "Alles");
            colleague.press("Verplaats");
            assertThat(colleague.sees("Een collega heeft een van deze bijdragen net verplaatst")).isTrue();
            assertThat(colleague.page().getByLabel("Naam, bij een nieuw thema").inputValue()).isEqualTo("Alles");
            assertThat(theme(course, "Ik ken hier niemand met een baby.")).as("all or nothing").isEqualTo("Ontmoeten");
        }
        nameIsChangedByOneAndNotOverwrittenByTheOther(course);
        try (var officer = Person.staff("beleid01")) {
            officer.open(board(course));
            officer.follow("Open dit thema Brieven");
            officer.select("Voeg samen met", "Elkaar ontmoeten");
            officer.press("Voeg samen");
            assertThat(officer.sees("De thema’s zijn samengevoegd")).isTrue();
            assertThat(theme(course, "De brieven zijn te lang.")).isEqualTo("Elkaar ontmoeten");
        }
    }

    private static void nameIsChangedByOneAndNotOverwrittenByTheOther(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01"); var colleague = Person.staff("beleid02")) {
            officer.open(board(course)).follow("Open dit thema Ontmoeten");
            colleague.open(board(course)).follow("Open dit thema Ontmoeten");
            officer.fill("Naam van het thema", "Elkaar ontmoeten");
            officer.fill("Wat gaat goed?", "Buren passen op elkaars kinderen.");
            officer.press("Bewaar dit thema");
            assertThat(officer.sees("Het thema is bewaard")).isTrue();

            colleague.fill("Wat gaat goed?", "Er is een moestuin.");
            // A second press does not help: first see what the other did.
            for (int twice = 0; twice < 2; twice++) {
                colleague.press("Bewaar dit thema");
                assertThat(colleague.sees("Een collega heeft thema ‘Elkaar ontmoeten’ net veranderd")).isTrue();
                assertThat(colleague.page().getByLabel("Wat gaat goed?").inputValue()).isEqualTo("Er is een moestuin.");
            }
            assertThat(Application.value("select strengths from weerklank.theme where name = 'Elkaar ontmoeten'"
                    + " and trajectory_id = '" + course.id() + "'")).isEqualTo("Buren passen op elkaars kinderen.");
        }
    }

    private static String theme(FeedbackSteps.Course course, String words) {
        return Application.value("select theme from weerklank.contribution where own_words = '" + words
                + "' and trajectory_id = '" + course.id() + "'");
    }

    private static String board(FeedbackSteps.Course course) {
        return "/theme/board?traject=" + course.id();
    }
}
