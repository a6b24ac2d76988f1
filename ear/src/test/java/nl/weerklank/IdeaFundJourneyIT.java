package nl.weerklank;

import static nl.weerklank.IdeaSteps.advise;
import static nl.weerklank.IdeaSteps.adviseOnPage;
import static nl.weerklank.IdeaSteps.apply;
import static nl.weerklank.IdeaSteps.choosePayment;
import static nl.weerklank.IdeaSteps.decide;
import static nl.weerklank.IdeaSteps.decideOnPage;
import static nl.weerklank.IdeaSteps.explainAndAgree;
import static nl.weerklank.IdeaSteps.learn;
import static nl.weerklank.IdeaSteps.orderPayment;
import static nl.weerklank.IdeaSteps.orderPaymentOnPage;
import static nl.weerklank.IdeaSteps.owner;
import static nl.weerklank.IdeaSteps.settlePayment;
import static nl.weerklank.IdeaSteps.submit;
import static nl.weerklank.IdeaSteps.submitOnPages;
import static nl.weerklank.IdeaSteps.talk;
import static nl.weerklank.IdeaSteps.tell;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import nl.weerklank.IdeaSteps.Form;
import nl.weerklank.IdeaSteps.Handed;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The ten ideas of the demo (domain/6-demo-data 6.6) in one wijk with one pot of 5,000, played on the screens. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IdeaFundJourneyIT {

    private static String wijk;

    @Test
    @Order(1)
    void aLanguageWalkIsPaidAndDoneWithoutAStory_INV_26() {
        wijk = Town.wijkWithPot(5000);
        var walk = paid("Taalwandeling", "90");
        Application.moveClock(Duration.ofDays(30 + 28 + 1));
        OfficeSteps.askStory(walk, "Vraag het later nog eens");
        assertThat(walk.status()).isEqualTo("PAID");
        Application.moveClock(Duration.ofDays(29));
        OfficeSteps.askStory(walk, "Er komt geen verhaal");

        assertThat(walk.status()).isEqualTo("DONE_WITHOUT_STORY");
        try (var owner = owner(walk)) {
            assertThat(owner.sees("Dit idee is klaar. U hoeft niets te doen.")).isTrue();
        }
    }

    @Test
    @Order(2)
    void threeKnownIdeasArePaidAndToldAbout_RES_21_RES_25() {
        var coffee = submitOnPages(Form.allKnown("Een koffieochtend voor ouders.", wijk, "€ 180"));
        assertThat(coffee.status()).isEqualTo("WAITING_FOR_APPLICATION");
        apply(coffee);
        decideOnPage(coffee, "Ja", "Koffieochtend voor ouders", null, null, null);
        try (var owner = owner(coffee)) {
            owner.follow("Lees het besluit");
            assertThat(owner.text()).contains("Ina Inwoner", "€ 180", "bezwaar", "Postbus 1", "013 555 01 00");
        }
        choosePayment(coffee, true);
        orderPaymentOnPage(coffee);
        settlePayment(coffee, "Aangekomen");
        assertThat(Application.value("select iban from vault.person v join weerklank.idea i on i.handle = v.id where i.number = '"
                + coffee.number() + "'")).isNull();
        tell(coffee);
        learn(coffee);
        assertThat(coffee.status()).isEqualTo("DONE");

        done("Kinderkookclub", "240");
        done("Ruilkast babykleding", "120");
    }

    @Test
    @Order(3)
    void aBenchIsTalkedAboutAndAdvisedOnByResidents() {
        var bench = submitOnPages(new Form("Bankje bij de speelplek.", wijk, "450", Application.today().plusDays(60), "Ja", "Nee",
                "Ja"));
        talk(bench, "Bankje bij de speelplek", null, "Het idee kan: toets opnieuw", null);
        apply(bench);
        adviseOnPage(bench, "jury01", "Ja");
        advise(bench, "jury02", "Ja");
        decide(bench, "Ja", "Bankje bij de speelplek", null, null, null);
        choosePayment(bench, false);

        assertThat(bench.status()).isEqualTo("APPROVED");
        waitsFor("betaler01", "Betaal vooraf", bench);
    }

    @Test
    @Order(4)
    void aFathersEveningIsGrantedAndWaitsToBePaid() {
        var fathers = granted("Vaderavond", "200");
        choosePayment(fathers, true);

        assertThat(fathers.status()).isEqualTo("APPROVED");
        waitsFor("betaler01", "Betaal vooraf", fathers);
    }

    @Test
    @Order(5)
    void flowerBulbsArePaidAndWaitForTheirStory() {
        var bulbs = paid("Bloembollen in de berm", "150");

        try (var owner = owner(bulbs)) {
            assertThat(owner.sees("Vertel ons hoe het was.")).isTrue();
        }
    }

    @Test
    @Order(6)
    void aBirthdayIsShownAnotherWayByTwoPersons_INV_24() {
        var birthday = submit(new Form("Verjaardag van mijn zoon.", wijk, "300", null, "Nee", "Ja", "Nee"));
        explainAndAgree(birthday, "Sociale kaart", null);

        assertThat(birthday.status()).isEqualTo("REDIRECTED");
        try (var owner = owner(birthday)) {
            assertThat(owner.text()).contains("Een andere weg");
        }
    }

    @Test
    @Order(7)
    void aPlaygroundAboveTheMaximumBecomesAContribution() {
        var playground = submitOnPages(new Form("Een nieuw speeltoestel.", wijk, "6.500", null, "Ja", "Nee", "Weet ik niet"));
        talk(playground, "Speeltoestel", null, "Er is een andere weg", null);
        explainAndAgree(playground, "Bijdrage voor de wijk", null);

        assertThat(playground.status()).isEqualTo("REDIRECTED");
        assertThat(Application.value("select count(*) from weerklank.contribution c join weerklank.idea i"
                + " on i.id = c.source_id where i.number = '" + playground.number() + "'")).isEqualTo("1");
    }

    @Test
    @Order(8)
    void bicyclesWaitForAnAnswer() {
        var bicycles = submit(new Form("Fietsen maken met jongeren.", wijk, "220", Application.today().plusDays(20),
                "Weet ik niet", "Nee", "Nee"));
        talk(bicycles, "Fietsen maken met jongeren", null, "Ik heb nog een vraag", "Mag iedereen meedoen?");

        assertThat(bicycles.status()).isEqualTo("TALKING");
        try (var owner = owner(bicycles)) {
            assertThat(owner.sees("Mag iedereen meedoen?")).isTrue();
        }
    }

    @Test
    @Order(9)
    void theBalanceIsWhatTheDecisionsLeave_FND_18() {
        assertThat(Town.left(wijk)).isEqualTo("3570.00");
        try (var visitor = Person.resident()) {
            visitor.open("/idea/list");
            assertThat(visitor.page().locator(".pot", new Page.LocatorOptions().setHasText("Potje " + wijk)).innerText())
                    .contains("Er is nog € 3.570 van € 5.000", "Al betaald: € 780", "Beloofd: € 650");
        }
        var decided = Application.value("select sum(b.amount) from weerklank.besluit b join weerklank.pot p on p.id = b.pot_id"
                + " join weerklank.neighbourhood n on n.id = p.neighbourhood_id where n.name = '" + wijk + "'");
        assertThat(decided).isEqualTo("1430.00");
        try (var steward = Person.staff("fonds01")) {
            steward.open("/fund/register");
            assertThat(steward.page().locator("tr", new Page.LocatorOptions().setHasText("Potje " + wijk)).innerText())
                    .contains("€ 1.430", "€ 780", "€ 3.570");
        }
    }

    @Test
    @Order(10)
    void thePublicListShowsApprovedTitlesAndNeverAName_FND_20() {
        try (var visitor = Person.resident()) {
            visitor.open("/idea/list");
            visitor.page().getByRole(AriaRole.LINK,
                    new Page.GetByRoleOptions().setName(wijk)).click();
            assertThat(visitor.text()).contains("Koffieochtend voor ouders", "Kinderkookclub", "Bankje bij de speelplek",
                    "Ruilkast babykleding", "Taalwandeling", "Vaderavond", "Bloembollen in de berm")
                    .doesNotContain("Inwoner", "Een koffieochtend", "Verjaardag");
        }
    }

    private static Handed granted(String title, String amount) {
        var idea = submit(Form.allKnown(title + ".", wijk, amount));
        apply(idea);
        decide(idea, "Ja", title, null, null, null);
        return idea;
    }

    private static Handed paid(String title, String amount) {
        var idea = granted(title, amount);
        choosePayment(idea, true);
        orderPayment(idea);
        settlePayment(idea, "Aangekomen");
        assertThat(idea.status()).isEqualTo("PAID");
        return idea;
    }

    private static void done(String title, String amount) {
        var idea = paid(title, amount);
        tell(idea);
        learn(idea);
        assertThat(idea.status()).isEqualTo("DONE");
    }

    private static void waitsFor(String account, String task, Handed idea) {
        try (var person = Person.staff(account)) {
            person.openTask(task, idea.number());
        }
    }
}
