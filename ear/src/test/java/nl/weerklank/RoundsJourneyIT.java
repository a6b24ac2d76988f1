package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The end of phase 1: residents choose with a code, something is done at once and goes on elsewhere; and nobody waits in silence. */
class RoundsJourneyIT {

    private static final String LAMP = "Een lamp bij het pad";

    @Test
    void whatCanBeDoneAtOnceIsDoneAndNobodyWaitsInSilence_INV_11_INV_15_INV_20_INV_21_INV_38() throws SQLException {
        var wijk = Town.wijkWithPot(1000);
        FeedbackSteps.Course course;
        FeedbackSteps.Course meeting;
        try (var officer = Person.staff("beleid01")) {
            var title = FeedbackSteps.describe(officer, wijk);
            course = new FeedbackSteps.Course(FeedbackSteps.prepare(officer), title);
            var other = FeedbackSteps.describe(officer, wijk);
            meeting = new FeedbackSteps.Course(FeedbackSteps.prepare(officer), other);
        }
        var codes = Application.untilRanking(course.id());
        chooseWithACode(codes.get(0));
        Application.rank(course.id());
        startAtOnce(course);
        carryOut(course);
        goOnElsewhere(course, meeting);
        everybodyReads(course, meeting);
        breakTheSilence(course);
        lookAtTheWijken(wijk);
    }

    /** INV-15. */
    private static void chooseWithACode(String code) {
        try (var resident = Person.residentWithoutScripts()) {
            resident.open("/theme/vote");
            assertThat(resident.heading()).isEqualTo("Wat moet het eerst?");
            resident.fill("Uw code", "geen-code-van-ons");
            resident.press("Ga verder");
            assertThat(resident.page().locator("#code-error").isVisible()).isTrue();
            resident.fill("Uw code", code);
            resident.press("Ga verder");
            resident.press("Dit kies ik");
            assertThat(resident.text()).contains("Kies wat het eerst moet");
            resident.choose("Wat moet het eerst?", "Het donkere pad");
            resident.press("Dit kies ik");
            assertThat(resident.text()).contains("U hebt gekozen. Uw keuze telt mee.").doesNotContain("Het donkere pad");
        }
    }

    /** INV-20. */
    private static void startAtOnce(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Start snelle actie", course.title());
            officer.press("Leg dit vast");
            assertThat(officer.text()).contains("Kies wat meteen kan");
            officer.choose("Wat kan meteen?", "Een snelle maatregel");
            officer.fill("Hoe heet de maatregel?", LAMP);
            officer.fill("Waarom wachten wij niet op een oorzaak?", "Het is er gevaarlijk.");
            officer.press("Leg dit vast");
            assertThat(officer.text()).contains("Vink aan uit welke bijdragen deze snelle actie komt");
            officer.page().getByText("Het donkere pad (2)").click();
            officer.tick("Het pad langs de school is donker.");
            officer.look();
            officer.press("Leg dit vast");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
            officer.openTask("Toets aan de uitgangspunten", LAMP);
            var yes = officer.page().getByLabel("Ja", new Page.GetByLabelOptions().setExact(true));
            for (int i = 0; i < yes.count(); i++) {
                yes.nth(i).check();
            }
            officer.choose("Kan dit meteen?", "Ja, het is klein en het mag");
            officer.press("De toets is klaar");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
        try (var council = Person.staff("adviesraadvz01")) {
            council.openTask("Er begint een snelle actie", course.title());
            council.press("Gelezen");
            assertThat(council.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void carryOut(FeedbackSteps.Course course) {
        try (var manager = Person.staff("wijkregisseur01")) {
            manager.openTask("Voer de maatregel meteen uit", LAMP);
            manager.fill("Wat gaan wij doen?", "Er hangt nu een lamp bij het pad.");
            manager.press("Dit is gedaan");
            assertThat(manager.heading()).isEqualTo("Mijn taken");
        }
        assertThat(Application.value("select state from weerklank.policy_measure where title = '" + LAMP
                + "' and trajectory_id = '" + course.id() + "'")).isEqualTo("RUNNING");
    }

    /** INV-21. */
    private static void goOnElsewhere(FeedbackSteps.Course course, FeedbackSteps.Course meeting) {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/knowledge/overview?traject=" + course.id());
            officer.follow(LAMP);
            officer.page().getByText("Ga hiermee verder in een ander traject").click();
            officer.press("Ga daar verder");
            assertThat(officer.text()).contains("Kies het traject waarin de maatregel verdergaat");
            officer.select("In welk traject?", meeting.title());
            officer.fill("Waarom daar? (openbaar)", "Daar gaat het over alle paden.");
            officer.press("Ga daar verder");
            assertThat(officer.text()).contains("Gaat verder in: " + meeting.title(), "Begon in: " + course.title());
            officer.open("/measure/overview?traject=" + meeting.id());
            assertThat(officer.text()).contains(LAMP);
        }
    }

    private static void everybodyReads(FeedbackSteps.Course course, FeedbackSteps.Course meeting) {
        try (var resident = Person.residentWithoutScripts()) {
            resident.open("/trajectory/show?traject=" + course.id());
            assertThat(resident.text()).contains("Het is er gevaarlijk.", "Dit gaat verder in: " + meeting.title());
            resident.open("/trajectory/show?traject=" + meeting.id());
            assertThat(resident.text()).contains(LAMP, "Dit begon in: " + course.title(), "Daar gaat het over alle paden.");
        }
    }

    /** INV-38. */
    private static void breakTheSilence(FeedbackSteps.Course course) throws SQLException {
        try (var connection = Application.database(); var statement = connection.createStatement()) {
            statement.executeUpdate("update weerklank.outbox_message set created_at = created_at - interval '60 days' where handle"
                    + " in (select handle from weerklank.contribution where trajectory_id = '" + course.id() + "')");
            statement.executeUpdate("update weerklank.contribution set created_at = created_at - interval '60 days' where"
                    + " trajectory_id = '" + course.id() + "'");
        }
        try (var officer = Person.staff("beleid01")) {
            officer.open("/feedback/silence");
            officer.follow(course.title() + ": 3");
            assertThat(officer.text()).contains("Uw bericht gaat naar 3 mensen");
            officer.press("Stuur het bericht");
            assertThat(officer.text()).contains("Schrijf een bericht van hoogstens 1000 tekens");
            officer.fill("Uw bericht", "De lamp hangt er. In mei hoort u wat wij nog meer doen.");
            officer.press("Stuur het bericht");
            assertThat(officer.text()).contains("Het bericht gaat naar 3 mensen.").doesNotContain(course.title() + ": 3");
        }
    }

    /** INV-11. */
    private static void lookAtTheWijken(String wijk) {
        try (var manager = Person.staff("wijkregisseur01")) {
            manager.open("/preparation/ask-load");
            assertThat(manager.text()).contains(wijk, "Antwoorden te laat");
        }
    }
}
