package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of residents in their states: empty, wrong, filled, without scripts, small. */
class ResidentPagesIT {

    @Test
    void everyPublicPageIsInOrder_ALL_01_ALL_02_ALL_05() {
        try (var visitor = Person.resident()) {
            for (var address : List.of("/", "/idea/list", "/toegankelijkheid", "/privacy", "/myidea/open",
                    "/account/login", "/nietbestaand")) {
                visitor.open(address);
                visitor.page().setViewportSize(320, 700);
                assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollWidth"))
                        .as("%s at 320 px", address).isLessThanOrEqualTo(320);
                assertThat(visitor.sees("14 013")).as("help on %s", address).isTrue();
            }
        }
    }

    @Test
    void theFirstTabShowsAWayToTheContent_ALL_03() {
        try (var visitor = Person.resident()) {
            visitor.open("/");
            visitor.page().keyboard().press("Tab");
            assertThat(visitor.page().evaluate("document.activeElement.textContent")).isEqualTo("Naar de inhoud");
            visitor.page().keyboard().press("Enter");
            assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    @Test
    void anEmptyAnswerIsSaidAboveTheHeadingAndAtTheQuestion_RES_04_RES_05() {
        try (var resident = Person.resident()) {
            resident.open("/idea/submit/what");
            resident.press("Volgende");

            assertThat(resident.page().title()).startsWith("Fout: ");
            assertThat(resident.page().locator("#errors a").innerText()).isEqualTo("Vertel wat uw idee is.");
            assertThat(resident.page().locator("#what-error").innerText()).isEqualTo("Vertel wat uw idee is.");
            assertThat(resident.page().locator("#what").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(resident.page().locator("#what").getAttribute("aria-describedby")).contains("what-error");
            assertThat(resident.page().evaluate("document.activeElement.id")).isEqualTo("errors");
        }
    }

    @Test
    void whatWasTypedIsStillThereAfterAnError_RES_06_RES_07() {
        var wijk = Town.wijkWithPot(1000);
        try (var resident = Person.resident()) {
            resident.open("/idea/submit/what");
            resident.fill("Uw idee", "<script>alert(1)</script> #{1+1} een buurttuin");
            resident.press("Volgende");
            resident.choose("Wijk", wijk);
            resident.press("Volgende");
            resident.fill("Hoeveel geld is er nodig?", "heel veel");
            resident.fill("Wanneer wilt u het doen?", "31-2-2027");
            resident.press("Volgende");

            assertThat(resident.page().locator("#amount").inputValue()).isEqualTo("heel veel");
            assertThat(resident.page().locator("#amount-error").innerText()).contains("250");
            assertThat(resident.page().locator("#activityDate-error").innerText()).contains("12-5-2026");

            resident.fill("Hoeveel geld is er nodig?", "€ 250,00");
            resident.fill("Wanneer wilt u het doen?", Town.typed(Application.today().plusDays(9)));
            resident.press("Volgende");
            resident.press("Volgende");
            resident.fill("Uw mailadres", "geen adres");
            resident.press("Volgende");
            assertThat(resident.page().locator("#mail-error").innerText()).contains("mailadres");
            assertThat(resident.page().locator("#mail").inputValue()).isEqualTo("geen adres");
            resident.fill("Uw mailadres", "");
            resident.press("Volgende");

            assertThat(resident.heading()).isEqualTo("Klopt alles?");
            assertThat(resident.text()).contains("<script>alert(1)</script> #{1+1} een buurttuin", "€ 250,00");
        }
    }

    @Test
    void changingAnAnswerLeadsBackToTheCheckPageAndSendingTwiceIsHarmless_RES_08_RES_09() {
        var wijk = Town.wijkWithPot(1000);
        try (var resident = Person.resident()) {
            var handed = IdeaSteps.submit(resident, IdeaSteps.Form.allKnown("Een schommel.", wijk, "100"));
            assertThat(handed.code()).matches("([a-z]+-){4}[0-9]{2}");
            assertThat(resident.text()).contains("uiterlijk", "013 555 01 00");
            resident.look();

            // Back to the check page and once more.
            resident.page().navigate("/idea/submit/check");
            resident.page().locator("#send").click();
            assertThat(resident.page().locator("#followCode").innerText()).isEqualTo(handed.code());
            assertThat(Application.value("select count(*) from weerklank.idea where what = 'Een schommel.'")).isEqualTo("1");
        }
        try (var resident = Person.resident()) {
            resident.open("/idea/submit/what");
            resident.fill("Uw idee", "Een glijbaan.");
            resident.press("Volgende");
            resident.choose("Wijk", wijk);
            resident.press("Volgende");
            resident.press("Volgende");
            resident.press("Volgende");
            resident.press("Volgende");
            resident.follow("Wijzig Uw idee");
            resident.fill("Uw idee", "Een wip.");
            resident.press("Volgende");
            assertThat(resident.heading()).isEqualTo("Klopt alles?");
            assertThat(resident.sees("Een wip.")).isTrue();
        }
    }

    @Test
    void aPostcodeFindsTheWijkAndIsForgotten_RES_03() {
        Town.wijkWithPot(1000);
        var wijk = Application.value("select n.name from weerklank.neighbourhood n join weerklank.neighbourhood_postcode p"
                + " on p.neighbourhood_id = n.id order by p.postcode_area limit 1");
        var area = Application.value("select min(postcode_area) from weerklank.neighbourhood_postcode");
        try (var resident = Person.resident()) {
            resident.open("/idea/submit/what");
            resident.fill("Uw idee", "Een moestuin.");
            resident.press("Volgende");
            resident.page().getByText("Weet u de naam van de wijk niet?").click();
            resident.fill("Uw postcode", area + " AB");
            resident.press("Zoek mijn wijk");
            assertThat(resident.page().getByLabel(wijk, new Page.GetByLabelOptions().setExact(true))
                    .isChecked()).isTrue();
        }
    }

    @Test
    void aWrongCodeIsSaidKindly() {
        try (var resident = Person.resident()) {
            resident.open("/myidea/open");
            resident.fill("Uw code", "boom-fiets-lamp-soep-11");
            resident.press("Open mijn idee");
            assertThat(resident.sees("Deze code kennen wij niet")).isTrue();
        }
    }

    @Test
    void withoutACodeMijnIdeeAsksForIt() {
        try (var resident = Person.resident()) {
            resident.open("/myidea/show");
            assertThat(resident.page().url()).endsWith("/myidea/open");
        }
    }
}
