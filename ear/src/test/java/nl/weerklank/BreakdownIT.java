package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.SQLException;
import java.time.Duration;
import nl.weerklank.IdeaSteps.Form;
import org.junit.jupiter.api.Test;

/** The database gone and back, and the server killed between two clicks. */
class BreakdownIT {

    @Test
    void aDatabaseThatIsGoneForAWhileIsSaidHonestlyAndHealsByItself() throws InterruptedException {
        var wijk = Town.wijk();
        var before = Application.value("select count(*) from weerklank.idea");
        try (var resident = Person.resident()) {
            resident.page().navigate("/idea/submit/what");
            resident.fill("Uw idee", "Voor de storing.");
            resident.page().locator("#next").click();
            assertThat(resident.heading()).isEqualTo("In welke wijk?");
            resident.choose("Wijk", wijk);

            TestDatabase.goAway();
            try {
                resident.page().locator("#next").click();
                assertThat(resident.text()).contains("Er ging iets mis bij ons", "Wat u eerder invulde is bewaard.", "14 013")
                        .doesNotContain("Exception", "at nl.", "SQL");
                Application.await("not ready", () -> Application.server().status("/health/ready") == 503);
                assertThat(Application.server().status("/health/live")).isEqualTo(200);
                Thread.sleep(Duration.ofSeconds(9).toMillis());
            } finally {
                TestDatabase.comeBack();
            }
            Application.await("ready again", () -> Application.server().status("/health/ready") == 200);

            assertThat(Application.value("select count(*) from weerklank.idea")).isEqualTo(before);
            resident.page().navigate("/idea/submit/where");
            resident.choose("Wijk", wijk);
            for (int page = 0; page < 4; page++) {
                resident.page().locator("#next").click();
            }
            assertThat(resident.sees("Voor de storing.")).isTrue();
            resident.page().locator("#send").click();
            assertThat(resident.heading()).startsWith("Uw idee is binnen");
        }
    }

    @Test
    void whatSomebodyIsTypingStaysWhileTheDatabaseIsAway_ALL_22() {
        try (var official = Person.staff("beheer01"); var resident = Person.resident()) {
            official.page().navigate("/message/letter?brief=SILENT");
            resident.page().navigate("/idea/submit/what");
            var letter = official.page().getByLabel("Tekst");
            var words = letter.inputValue() + "\n\nTot <snel> ziens.";

            official.whileBroken();
            resident.whileBroken();
            TestDatabase.goAway();
            try {
                official.fill("Tekst", words);
                letter.blur();
                official.page().getByText("Bewaren lukt nu niet.").waitFor();
                official.look();
                assertThat(official.page().url()).contains("/message/letter");
                assertThat(letter.inputValue()).isEqualTo(words);
                resident.fill("Uw idee", "Een <b>bankje</b> & een boom.");
                resident.page().locator("#next").click();
                assertThat(resident.text()).contains("Dit had u getypt", "Een <b>bankje</b> & een boom.");
                resident.look();
            } finally {
                TestDatabase.comeBack();
            }
            Application.await("ready again", () -> Application.server().status("/health/ready") == 200);

            letter.pressSequentially(" Dag.");
            letter.blur();
            official.page().getByText("Bewaren lukt nu niet.").waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.DETACHED));
            official.press("Bewaar de tekst");
            assertThat(official.text()).doesNotContain("Bewaren lukt nu niet.");
        }
    }

    @Test
    void aServerThatIsKilledBetweenTwoClicksLosesNothing() {
        var confirmed = IdeaSteps.submit(Form.allKnown("Bevestigd voor de klap.", Town.wijk(), "70"));
        try (var resident = Person.resident()) {
            IdeaSteps.whatAndWhere(resident, "Half ingevuld voor de klap.", Town.wijk());

            Application.killAndStart();

            resident.fill("Hoeveel geld is er nodig?", "80");
            resident.page().locator("#next").click();
            assertThat(resident.heading()).isEqualTo("Voor wie is het?");
            resident.page().navigate("/idea/submit/check");
            assertThat(resident.text()).contains("Half ingevuld voor de klap.", "80");
            resident.page().locator("#send").click();
            assertThat(resident.heading()).startsWith("Uw idee is binnen");
        }
        IdeaSteps.apply(confirmed);
        IdeaSteps.decide(confirmed, "Ja", "Na de klap", null, null, null);
        assertThat(confirmed.status()).isEqualTo("APPROVED");

        // Timers of before the blow go on too.
        Application.moveClock(Duration.ofDays(14));
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Vraag hoe u het geld wilt", confirmed.number());
        }
    }

    @Test
    void anAdministratorLetsAStepThatIsStuckBeTriedAgain() throws SQLException {
        var idea = IdeaSteps.submit(Form.allKnown("Een stap die vastloopt.", Town.wijk(), "60"));
        var of = " from engine.act_ru_job j join engine.act_ru_execution e on e.id_ = j.process_instance_id_ where e.business_key_ = '"
                + idea.id() + "'";
        Application.await("a job of " + idea.number(), () -> !"0".equals(Application.value("select count(*)" + of)));
        try (var connection = Application.database(); var statement = connection.createStatement()) {
            statement.executeUpdate("update engine.act_ru_job set retries_ = 0 where id_ in (select j.id_" + of + ")");
        }
        try (var administrator = Person.staff("beheer01")) {
            administrator.open("/incident/list");
            assertThat(administrator.text()).contains(idea.number(), "De server viel steeds om tijdens deze stap.");
            while (administrator.page().getByText("Probeer opnieuw").count() > 0) {
                administrator.page().getByText("Probeer opnieuw").first().click();
                assertThat(administrator.sees("De stap wordt opnieuw geprobeerd.")).isTrue();
            }
            assertThat(administrator.sees("Er is geen storing. Alle processen lopen.")).isTrue();
        }
    }
}
