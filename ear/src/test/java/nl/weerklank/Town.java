package nl.weerklank;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** What every journey needs: a wijk with an open pot, made through the screens of administrator and steward. */
final class Town {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final AtomicInteger WIJKEN = new AtomicInteger();

    private Town() {
    }

    /** A fresh wijk with a pot of this ceiling, fast lane 250 and maximum 1500; the name of the wijk. */
    static String wijkWithPot(int ceiling) {
        var wijk = "Groenewoud " + (char) ('A' + WIJKEN.getAndIncrement());
        try (var administrator = Person.staff("beheer01")) {
            administrator.open("/setting/list");
            administrator.fill("Naam van de wijk", wijk);
            administrator.fill("Postcodes (vier cijfers, komma ertussen)", "50" + (10 + WIJKEN.get()));
            administrator.press("Voeg de wijk toe");
        }
        try (var steward = Person.staff("fonds01")) {
            describePot(steward, wijk, ceiling, LocalDate.now().minusDays(1), LocalDate.now().plusYears(1));
            steward.page().locator("tr", new Page.LocatorOptions().setHasText("Potje " + wijk))
                    .getByRole(AriaRole.BUTTON).click();
            steward.look();
        }
        return wijk;
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
