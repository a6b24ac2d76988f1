package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** The steps of asking people something and telling them what was done with it, as people take them. */
final class FeedbackSteps {

    private static final AtomicInteger TRAJECTORIES = new AtomicInteger();

    /** A trajectory that runs. */
    record Course(String id, String title) {

        String status() {
            return Application.value("select status from weerklank.trajectory where id = '" + id + "'");
        }

        long contributions(String condition) {
            return Long.parseLong(Application.value("select count(*) from weerklank.contribution where trajectory_id = '"
                    + id + "' and " + condition));
        }

        long obligations(String state) {
            return Long.parseLong(Application.value("select count(*) from weerklank.feedback_obligation o"
                    + " join weerklank.feedback_run r on r.id = o.run_id where r.trajectory_id = '" + id
                    + "' and o.state = '" + state + "'"));
        }
    }

    private FeedbackSteps() {
    }

    /** A trajectory that nobody outside sees yet; the officer is on its page. */
    static String describe(Person officer, String wijk) {
        var title = "Goede start " + TRAJECTORIES.incrementAndGet();
        officer.open("/trajectory/edit");
        officer.fill("Titel", title);
        officer.fill("Onderwerp uit het dagelijks leven", "Hoe is het om een baby te krijgen?");
        officer.choose("Hoe denken inwoners mee?", "Adviseren");
        officer.fill("Wat kunnen inwoners veranderen?", "Hoe wij jonge ouders helpen.");
        officer.fill("Wat staat vast?", "Het geld voor dit jaar.");
        officer.fill("Wie beslist?", "De wethouder");
        officer.fill("Terugkoppelen voor", Town.typed(Application.today().plusDays(90)));
        officer.tick(wijk);
        officer.press("Bewaar het traject");
        return title;
    }

    /** The trajectory on whose page the officer is goes through its preparation; its id. */
    static String prepare(Person officer) {
        var id = Pattern.compile("traject=([0-9a-f-]{36})").matcher(officer.page().url());
        assertThat(id.find()).isTrue();
        Application.prepare(id.group(1));
        officer.open("/trajectory/manage?traject=" + id.group(1));
        return id.group(1);
    }

    /** A published trajectory with a question that is open for a week. */
    static Course askEverybody(String wijk) {
        try (var officer = Person.staff("beleid01")) {
            var title = describe(officer, wijk);
            var id = prepare(officer);
            officer.page().getByText("Stel een vraag aan iedereen").first().click();
            officer.fill("De vraag", "Wat heeft een kindje nodig voor een goede start?");
            officer.fill("Sluit na", Town.typed(Application.today().plusDays(7)));
            officer.press("Stel een vraag aan iedereen");
            assertThat(officer.sees("De vraag staat op de website")).isTrue();
            return new Course(id, title);
        }
    }

    /** Somebody answers the question; their follow code. */
    static String contribute(Course course, String words, String mail, String phone) {
        try (var resident = Person.residentWithoutScripts()) {
            resident.page().navigate("/trajectory/show?traject=" + course.id());
            resident.follow("Ik wil iets vertellen");
            resident.fill("Uw antwoord", words);
            resident.tick("Ja, dit mag zonder mijn naam op de website");
            resident.page().locator("#next").click();
            if (mail != null) {
                resident.fill("Uw mailadres", mail);
            }
            if (phone != null) {
                resident.fill("Uw telefoonnummer", phone);
            }
            resident.page().locator("#next").click();
            assertThat(resident.heading()).isEqualTo("Klopt alles?");
            resident.page().locator("#send").click();
            assertThat(resident.heading()).isEqualTo("Bedankt voor uw bijdrage!");
            return resident.page().locator("#followCode").innerText();
        }
    }

    static void sortAll(Course course, String theme) {
        try (var editor = Person.staff("redacteur01")) {
            editor.openTask("Sorteer online bijdragen", course.title());
            var themes = editor.page().locator("input[list=themes]");
            for (int i = themes.count() - 1; i >= 0; i--) {
                themes.nth(i).fill(theme);
            }
            editor.press("Bewaar en toon de volgende");
            editor.press("Alles is gesorteerd");
            assertThat(editor.heading()).isEqualTo("Mijn taken");
        }
    }

    static void startRun(Course course, String kind) {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/trajectory/manage?traject=" + course.id());
            officer.page().getByText("Begin met terugkoppelen").first().click();
            officer.choose("Soort", kind);
            officer.press("Begin met terugkoppelen");
            assertThat(officer.sees("De terugkoppeling is begonnen")).isTrue();
        }
    }

    static void writeAnswer(Course course, String outcome, String why) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Schrijf het antwoord", course.title());
            fillAnswer(officer, "Ouders zoeken elkaar.", outcome, why);
            officer.press("Klaar om mee te lezen");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    static void fillAnswer(Person officer, String heard, String outcome, String why) {
        officer.fill("Wat hoorden wij?", heard);
        officer.fill("Wat doen wij?", "Wij zoeken mee naar een plek.");
        if (why != null) {
            officer.fill("Waarom (niet)?", why);
        }
        officer.fill("Wat gebeurt er nu?", "In mei hoort u meer.");
        officer.choose("Wat is er met de bijdragen gedaan?", outcome);
    }

    static void readAlong(Course course) {
        try (var reader = Person.staff("taalpanel01")) {
            reader.openTask("Lees mee", course.title());
            reader.press("Duidelijk en eerlijk");
            assertThat(reader.heading()).isEqualTo("Mijn taken");
        }
    }

    /** The owner's page, opened with the code. */
    static Person owner(String code) {
        var owner = Person.resident();
        owner.open("/contribution/open");
        owner.fill("Uw code", code);
        owner.press("Open mijn bijdrage");
        assertThat(owner.heading()).isEqualTo("Mijn bijdrage");
        return owner;
    }

    /** Waits until a job or the delivery watch has done its work. */
    static void await(String what, BooleanSupplier reached) {
        Application.await(what, Duration.ofSeconds(60), reached);
    }
}
