package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** What every journey needs: a wijk with an open pot, made through the screens of administrator and steward. */
final class Town {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final AtomicInteger WIJKEN = new AtomicInteger();
    private static String shared;

    private Town() {
    }

    /** A fresh wijk with a pot of this ceiling, fast lane 250 and maximum 1500; the name of the wijk. */
    static String wijkWithPot(int ceiling) {
        return wijkWithPot(ceiling, 1);
    }

    private static String wijkWithPot(int ceiling, int years) {
        var wijk = "Groenewoud %02d".formatted(WIJKEN.incrementAndGet());
        try (var administrator = Person.staff("beheer01")) {
            administrator.open("/setting/list");
            administrator.fill("Naam van de wijk", wijk);
            administrator.fill("Postcodes (vier cijfers, komma ertussen)", "50" + (10 + WIJKEN.get()));
            administrator.press("Voeg de wijk toe");
        }
        try (var steward = Person.staff("fonds01")) {
            openPot(steward, wijk, ceiling, Application.today().minusDays(1), Application.today().plusYears(years));
        }
        return wijk;
    }

    /** A wijk with a full pot, for journeys that do not look at what is left in it. */
    static synchronized String wijk() {
        if (shared == null) {
            // Journeys move the clock by years; this pot outlives them.
            shared = wijkWithPot(100_000, 30);
        }
        return shared;
    }

    /** Changes a setting from today on, as the administrator does. */
    static void setting(String key, String value) {
        try (var administrator = Person.staff("beheer01")) {
            administrator.open("/setting/edit?instelling=" + key);
            switch (value) {
                case "true" -> administrator.choose("Waarde", "Ja");
                case "false" -> administrator.choose("Waarde", "Nee");
                default -> administrator.fill("Waarde", value);
            }
            administrator.fill("Geldt vanaf", typed(Application.today()));
            administrator.press("Bewaar de instelling");
            assertThat(administrator.sees("De instelling is bewaard")).isTrue();
        }
    }

    static void openPot(Person steward, String wijk, int ceiling, LocalDate from, LocalDate to) {
        describePot(steward, wijk, ceiling, from, to);
        steward.page().locator("tr", new Page.LocatorOptions().setHasText("Potje " + wijk))
                .getByRole(AriaRole.BUTTON).first().click();
        steward.look();
    }

    /** What is left in the pot of a wijk, as the tables say. */
    static String left(String wijk) {
        return Application.value("select sum(p.ceiling - p.reserved - p.paid) from weerklank.pot p"
                + " join weerklank.neighbourhood n on n.id = p.neighbourhood_id where n.name = '" + wijk + "'");
    }

    static void describePot(Person steward, String wijk, int ceiling, LocalDate from, LocalDate to) {
        steward.open("/fund/pot");
        steward.fill("Naam", "Potje " + wijk);
        steward.select("Wijk", wijk);
        steward.fill("Vanaf", TYPED.format(from));
        steward.fill("Tot en met", TYPED.format(to));
        steward.fill("Plafond", Integer.toString(ceiling));
        steward.fill("Snelle grens", "250");
        steward.fill("Maximum", "1.500");
        steward.fill("Regeling", "Regeling ideeënfonds, artikel 2");
        steward.fill("Gepubliceerd op", TYPED.format(from.minusDays(14)));
        steward.fill("Mandaat", "fonds01");
        steward.fill("Geldbron", "Wijkbudget");
        steward.press("Bewaar het potje");
    }

    static String typed(LocalDate day) {
        return TYPED.format(day);
    }
}
