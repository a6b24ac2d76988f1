package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A fondsbeheerder's morning with the keyboard alone, and a colleague who goes on when they are away. */
class WorklistJourneyIT {

    private static final int MOST_TABS = 80;

    @Test
    void aMorningWithTheKeyboardAlone() {
        var idea = OfficeSteps.applied("Soep op het plein.", Town.wijkWithPot(1000), "100");
        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Beslis", idea.number());
            steward.open("/worklist/list");
            looksForIt(steward, idea.number());
            doesSeveralAtOnce(steward, idea.number());
            steward.open("/worklist/list");
            looksForIt(steward, idea.number());
            takesIt(steward, idea.number());
            putsItAway(steward, idea.number());
            keepsAFilter(steward, idea.number());
            choosesColumns(steward);
            goesOnHoliday(steward);
        }
        try (var colleague = Person.staff("fonds02")) {
            doesItInTheirName(colleague, idea.number());
        }
        try (var steward = Person.staff("fonds01")) {
            steward.open("/worklist/substitution");
            press(steward, "Stop nu: Fenna");
            assertThat(steward.sees("De vervanging is gestopt.")).isTrue();
        }
    }

    private static void looksForIt(Person steward, String number) {
        tabTo(steward, "Zoek in taken en onderwerpen");
        steward.page().keyboard().type(number);
        enter(steward);
        assertThat(steward.text()).contains("Gevonden: 1.", number);
        assertThat(steward.page().url()).as("what was typed stands on the server").contains("filter=").doesNotContain(number);
    }

    private static void doesSeveralAtOnce(Person steward, String number) {
        press(steward, "Pak de gekozen taken op");
        assertThat(steward.sees("Vink eerst een of meer taken aan.")).isTrue();
        tick(steward, "Pak de gekozen taken op", number);
        steward.open("/worklist/list?bak=MINE");
        tick(steward, "Geef de gekozen taken terug", number);
    }

    private static void tick(Person steward, String act, String number) {
        tabTo(steward, "Kies Beslis");
        steward.page().keyboard().press("Space");
        press(steward, act);
        assertThat(steward.text()).contains("Dit gaat over precies deze taken: 1.", number);
        var exactList = steward.page().url();
        press(steward, "Ja, doe dit");
        Application.await(act, () -> {
            steward.page().navigate(exactList);
            return steward.text().contains("Klaar.");
        });
        steward.look();
        assertThat(steward.text()).contains("Gelukt: 1 van 1.", "Gedaan.");
    }

    private static void takesIt(Person steward, String number) {
        press(steward, "Pak op Beslis");
        assertThat(steward.sees("De taak is nu van u.")).isTrue();
        assertThat(steward.page().locator("tr", new Page.LocatorOptions().setHasText(number)).count())
                .isEqualTo(1);
    }

    private static void putsItAway(Person steward, String number) {
        steward.open("/worklist/list?bak=MINE&volgorde=CREATED");
        steward.page().locator("tr", new Page.LocatorOptions().setHasText(number)).locator("a").first()
                .focus();
        enter(steward);
        tabTo(steward, "Voorrang en later verder");
        steward.page().keyboard().press("Enter");
        tabTo(steward, "Hoe snel moet iemand kijken?");
        steward.page().keyboard().type("V");
        tabTo(steward, "Later verder op");
        steward.page().keyboard().type(Town.typed(Application.today()));
        press(steward, "Bewaar de planning");
        assertThat(steward.sees("Kies een dag na vandaag.")).isTrue();
        tabTo(steward, "Later verder op");
        steward.page().keyboard().press("Control+A");
        steward.page().keyboard().type(Town.typed(Application.today().plusDays(1)));
        press(steward, "Bewaar de planning");
        assertThat(steward.sees("De planning is bewaard.")).isTrue();
        press(steward, "Terug naar mijn taken");
        assertThat(steward.page().url()).as("back where they were").contains("bak=MINE").contains("volgorde=CREATED");
        assertThat(steward.text()).doesNotContain(number).contains("Later (1)");
        press(steward, "Later (1)");
        assertThat(steward.text()).contains(number, "Voorrang", "later verder op");
    }

    private static void keepsAFilter(Person steward, String number) {
        tabTo(steward, "Bewaar wat u nu ziet als filter");
        steward.page().keyboard().press("Enter");
        press(steward, "Bewaar het filter");
        assertThat(steward.sees("Geef het filter een naam")).isTrue();
        tabTo(steward, "Naam van het filter");
        steward.page().keyboard().type("Morgen " + number);
        press(steward, "Bewaar het filter");
        assertThat(steward.text()).contains("Het filter is bewaard.", "Morgen " + number + " (1)");
        var address = steward.page().url();
        press(steward, "Verwijder het filter");
        assertThat(steward.sees("Het filter is verwijderd.")).isTrue();
        steward.open(address);
        assertThat(steward.sees("is verwijderd door wie het maakte")).isTrue();
    }

    private static void choosesColumns(Person steward) {
        tabTo(steward, "Kies kolommen");
        steward.page().keyboard().press("Enter");
        tabTo(steward, "Sinds");
        steward.page().keyboard().press("Space");
        press(steward, "Bewaar mijn kolommen");
        assertThat(steward.sees("Uw kolommen zijn bewaard.")).isTrue();
        steward.open("/worklist/list?bak=PARKED");
        press(steward, "Sinds");
        assertThat(steward.page().locator("th[aria-sort=descending]").innerText()).isEqualTo("Sinds");
    }

    private static void goesOnHoliday(Person steward) {
        press(steward, "Regel wie u vervangt als u weg bent");
        tabTo(steward, "Eerste dag");
        steward.page().keyboard().type(Town.typed(Application.today()));
        press(steward, "Regel de vervanging");
        assertThat(steward.sees("Vul de eerste en de laatste dag in.")).isTrue();
        tabTo(steward, "Laatste dag");
        steward.page().keyboard().type(Town.typed(Application.today().plusDays(7)));
        press(steward, "Regel de vervanging");
        assertThat(steward.text()).contains("De vervanging is geregeld.", "Fenna");
    }

    private static void doesItInTheirName(Person colleague, String number) {
        colleague.open("/worklist/list?bak=MINE");
        assertThat(colleague.text()).contains("U doet nu de taken van Farid").doesNotContain(number);
        tabTo(colleague, "Zoek in taken en onderwerpen");
        colleague.page().keyboard().type(number);
        enter(colleague);
        press(colleague, "Beslis");
        assertThat(colleague.sees("Deze taak is van fonds01, die weg is.")).isTrue();
        press(colleague, "Terug naar mijn taken");
        press(colleague, "Pak op Beslis");
        colleague.openTask("Beslis", number);
        assertThat(colleague.text()).contains("namens fonds01", "fonds02 nam de taak over namens fonds01.");
    }

    /** Goes to a button or link by its words and presses Enter. */
    private static void press(Person person, String words) {
        tabTo(person, words);
        enter(person);
    }

    private static void enter(Person person) {
        person.page().waitForNavigation(() -> person.page().keyboard().press("Enter"));
        person.look();
    }

    /** Presses Tab until what has the focus is called so. */
    private static void tabTo(Person person, String words) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            person.page().keyboard().press("Tab");
            var here = (String) person.page().evaluate("""
                    () => { const e = document.activeElement; return (e.getAttribute('aria-label') || e.labels?.[0]?.innerText
                        || e.innerText || e.value || '').trim(); }""");
            if (here.startsWith(words)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach: " + words);
    }
}
