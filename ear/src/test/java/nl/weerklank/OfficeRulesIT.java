package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.weerklank.IdeaSteps.Form;
import nl.weerklank.IdeaSteps.Handed;
import org.junit.jupiter.api.Test;

/** What officials see and may: steps in every state, batches, looks that are logged, long lists, settings. */
class OfficeRulesIT {

    @Test
    void everyStateNamesOneNextStepWithItsDate_RES_11_RES_13() {
        var idea = IdeaSteps.submit(new Form("Stap voor stap.", Town.wijk(), "100", Application.today().plusDays(30),
                "Weet ik niet", "Nee", "Nee"));
        says(idea, "In gesprek", "Wij bellen of schrijven u.");
        OfficeSteps.ask(idea, "Mag iedereen komen?");
        says(idea, "In gesprek", "Wij hebben een vraag aan u.");
        OfficeSteps.answer(idea, "Ja, iedereen.");
        says(idea, "In gesprek", "Wij bellen of schrijven u.");
        IdeaSteps.talk(idea, "Stap voor stap", null, "Het idee kan: toets opnieuw", null);
        says(idea, "In gesprek", "U kunt nu het geld aanvragen.");
        IdeaSteps.apply(idea);
        says(idea, "In gesprek", "Wij nemen een besluit.");
        IdeaSteps.decide(idea, "Ja", "Stap voor stap", null, null, null);
        says(idea, "Besloten", "U kunt kiezen hoe u het geld krijgt.");
        IdeaSteps.choosePayment(idea, true);
        says(idea, "Besloten", "Wij betalen het geld.");
        IdeaSteps.orderPayment(idea);
        says(idea, "Besloten", "Het geld komt eraan.");
        IdeaSteps.settlePayment(idea, "Aangekomen");
        says(idea, "Besloten", "Vertel ons hoe het was.");
        IdeaSteps.tell(idea);
        says(idea, "Besloten", "Wij lezen uw verhaal.");
        IdeaSteps.learn(idea);
        try (var owner = IdeaSteps.owner(idea)) {
            assertThat(owner.page().locator("[aria-current=step]").innerText()).isEqualTo("Klaar");
        }
    }

    @Test
    void aBatchHasATotalAndAChecksumAndALookAtAnAccountIsLogged_FND_13_FND_23() {
        var idea = OfficeSteps.approved("In een bundel.", Town.wijk(), "123,45");
        IdeaSteps.choosePayment(idea, true);
        var looks = looks();
        try (var payer = Person.staff("betaler01")) {
            payer.openTask("Betaal vooraf", idea.number());
            assertThat(payer.text()).doesNotContain("0417164300");
            payer.press("Laat de rekening zien");
            assertThat(payer.text().replace(" ", "")).contains("NL91ABNA0417164300");
            assertThat(looks()).isGreaterThan(looks);
            payer.press("Bestel de betaling");
            payer.open("/grant/payments");
            payer.press("Bundel voor de financiële administratie");
            var batch = payer.page().getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHas(payer.page().locator("code"))).first();
            assertThat(batch.innerText()).contains("€").containsPattern("[0-9a-f]{64}");
        }
        assertThat(Application.value("select case when b.total = (select sum(amount) from weerklank.payment p where p.batch_id"
                + " = b.id) then 'equal' end from weerklank.payment_batch b order by b.made_at desc limit 1")).isEqualTo("equal");
        assertThat(Application.value("select count(*) from weerklank.payment p join weerklank.besluit b on b.idea_id = p.idea_id"
                + " where p.payer = b.taken_by")).isEqualTo("0");
    }

    @Test
    void aSettingThatChangesLeavesRunningClocksAlone_ADM_02() {
        var before = OfficeSteps.applied("Voor de wijziging.", Town.wijk(), "90");
        var promised = promise(before);
        Town.setting("TERM_DECISION_WORKING_DAYS", "9");
        try {
            assertThat(promise(before)).isEqualTo(promised);
            assertThat(promise(OfficeSteps.applied("Na de wijziging.", Town.wijk(), "90"))).isGreaterThan(promised);
            try (var owner = IdeaSteps.owner(before)) {
                assertThat(owner.sees("Wij nemen een besluit.")).isTrue();
            }
        } finally {
            Town.setting("TERM_DECISION_WORKING_DAYS", "5");
        }
    }

    @Test
    void aBrowserWithoutScriptsDoesTheWholeJourney_ALL_24() {
        var idea = IdeaSteps.submit(Form.allKnown("Zonder scripts.", Town.wijk(), "100"));
        try (var owner = Person.residentWithoutScripts()) {
            open(owner, idea);
            owner.page().locator("a[href='/myidea/apply']").click();
            owner.fill("Uw naam", "Ina Inwoner");
            owner.fill("Straat en huisnummer", "Voorbeeldstraat 1");
            owner.fill("Postcode", "5025AA");
            owner.fill("Plaats", "Voorbeeldstad");
            owner.choose("Hoe oud bent u?", "18 jaar of ouder");
            owner.tick("Ja, ik vraag dit geld aan voor mijn idee");
            owner.press("Verstuur mijn aanvraag");
            assertThat(owner.sees("Uw aanvraag is binnen")).isTrue();
            IdeaSteps.decide(idea, "Ja", "Zonder scripts", null, null, null);
            owner.page().navigate("/myidea/show");
            owner.follow("Lees het besluit");
            assertThat(owner.sees("bezwaar")).isTrue();
            owner.page().navigate("/myidea/payment");
            owner.choose("Hoe wilt u het geld?", "Op een betaalkaart");
            owner.press("Kies dit");
            IdeaSteps.orderPayment(idea);
            IdeaSteps.settlePayment(idea, "Aangekomen");
            owner.page().navigate("/myidea/story");
            owner.fill("Hoe was het?", "Het was fijn.");
            owner.press("Verstuur mijn verhaal");
            assertThat(owner.sees("Bedankt voor uw verhaal.")).isTrue();
        }
        var other = IdeaSteps.submit(Form.allKnown("Zonder scripts gestopt.", Town.wijk(), "100"));
        try (var owner = Person.residentWithoutScripts()) {
            open(owner, other);
            owner.follow("Stop met mijn idee");
            owner.press("Ja, ik stop");
        }
        assertThat(other.status()).isEqualTo("WITHDRAWN");
    }

    private static void open(Person owner, Handed idea) {
        owner.page().navigate("/myidea/open");
        owner.fill("Uw code", idea.code());
        owner.press("Open mijn idee");
        assertThat(owner.heading()).isEqualTo("Mijn idee " + idea.number());
    }

    private static void says(Handed idea, String word, String step) {
        try (var owner = IdeaSteps.owner(idea)) {
            var next = owner.page().locator("section.next");
            assertThat(owner.page().locator("[aria-current=step]").innerText()).isEqualTo(word);
            assertThat(next.innerText()).contains(step);
            assertThat(next.locator("strong").innerText()).startsWith("Uiterlijk ").matches(".* 20[0-9]{2}");
            assertThat(next.locator("a").count()).isLessThanOrEqualTo(1);
        }
    }

    private static String promise(Handed idea) {
        return Application.value("select promised_due from weerklank.grant_application where idea_id = '" + idea.id() + "'");
    }

    private static int looks() {
        return Integer.parseInt(Application.value("select count(*) from vault.access_log where purpose = 'PAY' and account = 'betaler01'"));
    }
}
