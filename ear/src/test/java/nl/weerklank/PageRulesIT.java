package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.IdeaSteps.Form;
import org.junit.jupiter.api.Test;

/** Rules for all screens: keyboard, text spacing, help in one place, addresses, the home page's way in. */
class PageRulesIT {

    private static final List<String> RESIDENT_PAGES = List.of("/", "/report/list", "/report/open", "/theme/code",
            "/idea/submit/what", "/idea/submit/where",
            "/idea/submit/when", "/idea/submit/who", "/idea/submit/contact", "/idea/submit/check", "/idea/list",
            "/myidea/open", "/toegankelijkheid", "/privacy", "/account/login");
    private static final List<String> OWN_PAGES = List.of("/myidea/show", "/myidea/apply", "/myidea/mail", "/myidea/withdraw");
    /** What has the focus, and whether people can see that it has. */
    private static final String FOCUS = """
            () => { const e = document.activeElement, s = getComputedStyle(e);
              const box = e.closest('.ui-button, label') || e;
              return e.tagName + '|' + (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0
                || s.boxShadow !== 'none' || getComputedStyle(box).boxShadow !== 'none'); }""";
    private static final String TEXT_SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
            + " word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

    @Test
    void everyTabStopOfAResidentIsVisible_ALL_04() {
        var idea = IdeaSteps.submit(Form.allKnown("Met het toetsenbord.", Town.wijk(), "100"));
        try (var owner = IdeaSteps.owner(idea)) {
            for (var address : all(RESIDENT_PAGES, OWN_PAGES)) {
                owner.page().navigate(address);
                tabThrough(owner.page());
            }
        }
    }

    @Test
    void everyTabStopOfATaskIsVisible_ALL_04() {
        var idea = IdeaSteps.submit(new Form("Toetsen en taken.", Town.wijk(), "100", null, "Weet ik niet", "Nee", "Nee"));
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.open("/worklist/list");
            tabThrough(supporter.page());
            supporter.openTask("Bel of bezoek de indiener", idea.number());
            tabThrough(supporter.page());
        }
    }

    @Test
    void noTextIsCutOffWithWiderSpacing_ALL_06() {
        var idea = IdeaSteps.submit(Form.allKnown("Met ruime letters.", Town.wijk(), "100"));
        try (var owner = IdeaSteps.owner(idea); var supporter = Person.staff("buurtondersteuner01")) {
            for (var address : all(RESIDENT_PAGES, OWN_PAGES)) {
                owner.page().navigate(address);
                nothingCutOff(owner.page());
            }
            for (var address : List.of("/worklist/list", "/message/hand-over", "/idea/on-behalf")) {
                supporter.page().navigate(address);
                nothingCutOff(supporter.page());
            }
        }
    }

    @Test
    void helpStandsInTheSamePlaceOnEachPage_ALL_15() {
        try (var visitor = Person.resident(); var steward = Person.staff("fonds01")) {
            for (var address : RESIDENT_PAGES) {
                visitor.page().navigate(address);
                helpIsLast(visitor.page());
            }
            for (var address : List.of("/worklist/list", "/fund/pots", "/fund/register")) {
                steward.page().navigate(address);
                helpIsLast(steward.page());
            }
        }
    }

    @Test
    void theAccessibilityPageNamesStatementIssuesAndAWayToReport_ALL_14() {
        try (var visitor = Person.resident()) {
            assertThat(visitor.page().navigate("/toegankelijkheid").status()).isEqualTo(200);
            assertThat(visitor.text()).contains("Lees onze verklaring", "Wat nog niet goed gaat", "Lukt iets niet?");
            assertThat(visitor.page().getByText("Lees onze verklaring").getAttribute("href")).startsWith("http");
        }
    }

    @Test
    void noAddressHoldsAnythingPersonal_ALL_11_ALL_12_ALL_19() {
        var addresses = new ArrayList<String>();
        try (var resident = Person.resident()) {
            resident.page().onRequest(r -> addresses.add(r.url()));
            var idea = IdeaSteps.submit(resident, Form.allKnown("Adressen zonder namen.", Town.wijk(), "100"));
            resident.page().navigate("/myidea/open");
            resident.fill("Uw code", idea.code());
            resident.press("Open mijn idee");
            resident.follow("Vraag het geld aan");
            // What the console and other servers are told is looked at on every page of every journey.
            resident.look();
            assertThat(addresses).isNotEmpty().allSatisfy(address -> assertThat(address)
                    .startsWith(Application.address())
                    .doesNotContain(idea.code(), idea.number(), "Ina", "Inwoner", "voorbeeld.example", "@", "Adressen"));
        }
    }

    /** The guard of the guard: on every page nothing may be found, so it has to be shown that faults are found. */
    @Test
    void aLookSeesWhatIsWrong() {
        try (var visitor = Person.resident()) {
            visitor.page().navigate("/toegankelijkheid");
            assertThat(visitor.accessibilityFaults()).isEmpty();
            visitor.page().evaluate("""
                    () => { const main = document.querySelector('main');
                      main.append(document.createElement('img'), document.createElement('button'));
                      const pale = document.createElement('p');
                      pale.textContent = 'Bijna niet te lezen';
                      pale.style.color = '#eee';
                      main.append(pale);
                      for (const name of ['Een', 'Twee']) {
                        const small = document.createElement('button');
                        small.setAttribute('aria-label', name);
                        small.style.cssText = 'width: 8px; height: 8px; padding: 0; border: 0; min-width: 0; min-height: 0';
                        main.append(small);
                      } }""");
            assertThat(visitor.accessibilityFaults()).extracting(fault -> fault.substring(0, fault.indexOf(':')))
                    .as("one of WCAG 2.0 A, of AA and of 2.2 AA at least")
                    .contains("image-alt", "button-name", "color-contrast", "target-size");
        }
    }

    @Test
    void fromTheHomePageAnIdeaIsHandedInOverSixPagesWithTwoRequiredAnswers_RES_01_RES_02() {
        var wijk = Town.wijk();
        try (var resident = Person.resident()) {
            resident.open("/");
            resident.follow("Ik heb een idee");
            var pages = new ArrayList<String>();
            pages.add(resident.heading());
            resident.fill("Uw idee", "Alleen het nodige.");
            resident.press("Volgende");
            pages.add(resident.heading());
            resident.choose("Wijk", wijk);
            for (int page = 0; page < 4; page++) {
                resident.press("Volgende");
                pages.add(resident.heading());
                if (page < 3) {
                    assertThat(resident.page().locator("main .utrecht-form-label:not(:has(.optional))").count())
                            .as("questions without (niet verplicht) on %s", resident.heading()).isZero();
                }
            }
            assertThat(pages).hasSize(6).doesNotHaveDuplicates().endsWith("Klopt alles?");
            resident.press("Verstuur mijn idee");
            assertThat(resident.heading()).startsWith("Uw idee is binnen");
        }
    }

    private static void tabThrough(Page page) {
        page.evaluate("document.activeElement.blur()");
        var stops = (Integer) page.evaluate("""
                () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary,'
                  + '[tabindex="0"]')].filter(e => e.tabIndex >= 0 && !e.disabled && e.offsetParent !== null).length""");
        assertThat(stops).isGreaterThan(3);
        // A group of radios is one stop, so this is never too few and sometimes comes round again.
        for (int stop = 0; stop < Math.min(stops, 60); stop++) {
            page.keyboard().press("Tab");
            var focus = page.evaluate(FOCUS).toString();
            if (focus.startsWith("BODY")) {
                assertThat(stop).as("the focus was lost on %s", page.url()).isGreaterThan(2);
                return;
            }
            assertThat(focus).as("stop %d of %s: %s", stop, page.url(),
                    page.evaluate("document.activeElement.outerHTML.slice(0, 200)")).endsWith("|true");
        }
    }

    private static void nothingCutOff(Page page) {
        for (var width : List.of(360, 1280)) {
            page.setViewportSize(width, 900);
            // A style sheet of our own is what readers use; the policy of the page does not let one in by a tag.
            page.evaluate("""
                    css => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]; }""",
                    TEXT_SPACING);
            assertThat((List<?>) page.evaluate("""
                    () => [...document.querySelectorAll('button, .button, label, input[type=submit], legend, summary, .badge')]
                      .filter(e => e.offsetParent !== null && !e.classList.contains('hidden')
                        && getComputedStyle(e).display !== 'inline'
                        && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1))
                      .map(e => e.outerHTML.slice(0, 150))"""))
                    .as("cut off on %s at %d", page.url(), width).isEmpty();
        }
    }

    private static void helpIsLast(Page page) {
        var footer = page.locator("body > footer.help");
        assertThat(footer.count()).as(page.url()).isEqualTo(1);
        assertThat(footer.innerText()).as(page.url()).contains("Hulp nodig?", "14 013", "Langskomen kan ook");
        assertThat(page.evaluate("document.body.querySelector(':scope > footer.help').previousElementSibling.id"))
                .as(page.url()).isEqualTo("main");
    }

    private static List<String> all(List<String> some, List<String> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    @Test
    void textInAnotherLanguageIsMarkedAsThat_ALL_18() {
        try (var resident = Person.residentWithoutScripts()) {
            IdeaSteps.whatAndWhere(resident, "حديقة صغيرة للأطفال", Town.wijk());
            for (int page = 0; page < 3; page++) {
                resident.page().locator("#next").click();
            }
            var text = resident.page().getByText("حديقة صغيرة للأطفال");
            assertThat(text.evaluate("e => e.closest('bdi') !== null")).isEqualTo(true);
            assertThat(text.evaluate("e => e.closest('[lang]').lang")).isNotEqualTo("nl");
        }
    }
}
