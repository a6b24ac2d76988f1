package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.weerklank.IdeaSteps.Form;
import nl.weerklank.IdeaSteps.Handed;
import org.junit.jupiter.api.Test;

/** Sending twice, sending late, and sending while somebody else was faster: nothing is lost and nothing happens twice. */
class RepeatedSendIT {

    private static final String SESSION = "__Host-weerklank";

    @Test
    void aDoubleClickHandsInOneIdea_RES_09() {
        try (var resident = Person.resident()) {
            toCheckPage(resident, "Een dubbele klik.");
            resident.page().locator("#send").dblclick();
            resident.page().waitForURL("**/idea/submit/done");
            assertThat(ideasLike("Een dubbele klik.")).isEqualTo("1");
        }
    }

    @Test
    void theBackButtonAndSendingAgainGivesTheSameReceipt_RES_09() {
        try (var resident = Person.resident()) {
            toCheckPage(resident, "Terug en nog eens.");
            resident.page().locator("#send").click();
            var code = resident.page().locator("#followCode").innerText();
            resident.page().goBack();
            resident.page().locator("#send").click();
            assertThat(resident.page().locator("#followCode").innerText()).isEqualTo(code);
            assertThat(ideasLike("Terug en nog eens.")).isEqualTo("1");
        }
    }

    @Test
    void theSameFormInTwoTabsHandsInOneIdea_RES_09() {
        try (var resident = Person.resident()) {
            toCheckPage(resident, "Twee tabbladen.");
            var second = resident.page().context().newPage();
            second.navigate("/idea/submit/check");
            resident.page().locator("#send").click();
            var code = resident.page().locator("#followCode").innerText();
            second.locator("#send").click();
            assertThat(second.locator("#followCode").innerText()).isEqualTo(code);
            assertThat(ideasLike("Twee tabbladen.")).isEqualTo("1");
        }
    }

    @Test
    void anApplicationSentInTwoTabsIsOneApplication() {
        var idea = IdeaSteps.submit(Form.allKnown("Twee aanvragen.", Town.wijk(), "40"));
        try (var owner = IdeaSteps.owner(idea)) {
            owner.follow("Vraag het geld aan");
            var second = owner.page().context().newPage();
            second.navigate("/myidea/apply");
            for (var page : List.of(owner.page(), second)) {
                page.getByLabel("Uw naam").fill("Ina Inwoner");
                page.getByLabel("Straat en huisnummer").fill("Voorbeeldstraat 1");
                page.getByLabel("Postcode").fill("5025AA");
                page.getByLabel("Plaats").fill("Voorbeeldstad");
                page.getByLabel("18 jaar of ouder").check();
                page.getByLabel("Ja, ik vraag dit geld aan voor mijn idee").check();
            }
            for (var page : List.of(owner.page(), second)) {
                page.locator("#apply").click();
                page.waitForURL("**/myidea/show");
                assertThat(page.locator("h1").innerText()).isEqualTo("Mijn idee " + idea.number());
            }
        }
        assertThat(Application.value("select count(*) from weerklank.grant_application where idea_id = '" + idea.id() + "'"))
                .isEqualTo("1");
    }

    @Test
    void anOfficialWhoseSessionEndedGoesOnWithEverythingTyped_ALL_22() {
        var idea = IdeaSteps.submit(new Form("Een lange pauze.", Town.wijk(), "100", null, "Weet ik niet", "Nee", "Nee"));
        try (var person = Person.resident()) {
            logIn(person);
            person.openTask("Bel of bezoek de indiener", idea.number());
            person.fill("Titel voor de website", "Lange pauze");
            person.choose("Hoe nu verder?", "Ik heb nog een vraag");
            person.fill("Vraag aan de indiener", "Op welke dag is het?");
            endSession(person);
            person.press("Leg het gesprek vast");
            assertThat(person.text()).contains("U was te lang weg. Log opnieuw in.");

            fillLogIn(person);
            assertThat(person.heading()).startsWith("Bel of bezoek de indiener");
            assertThat(person.text()).contains("U was te lang weg. Wat u typte is er nog.");
            assertThat(person.page().getByLabel("Titel voor de website").inputValue()).isEqualTo("Lange pauze");
            assertThat(person.page().getByLabel("Vraag aan de indiener").inputValue()).isEqualTo("Op welke dag is het?");
            assertThat(person.page().getByLabel("Ik heb nog een vraag").isChecked()).isTrue();
            person.press("Leg het gesprek vast");
            assertThat(person.heading()).isEqualTo("Mijn taken");
        }
    }

    @Test
    void anOwnerWhoseSessionEndedGoesOnWithEverythingTyped_ALL_22() {
        var idea = IdeaSteps.submit(Form.allKnown("Lang nadenken.", Town.wijk(), "100"));
        var other = IdeaSteps.submit(Form.allKnown("Van een ander.", Town.wijk(), "100"));
        try (var owner = IdeaSteps.owner(idea)) {
            owner.follow("Vraag het geld aan");
            owner.fill("Uw naam", "Bewoner 01");
            owner.fill("Straat en huisnummer", "Lange Straat 2");
            owner.choose("Hoe oud bent u?", "18 jaar of ouder");
            owner.tick("Ja, ik vraag dit geld aan voor mijn idee");
            endSession(owner);
            owner.press("Verstuur mijn aanvraag");
            assertThat(owner.text()).contains("U was te lang weg. Vul uw code nog een keer in.");

            giveCode(owner, idea);
            assertThat(owner.page().url()).endsWith("/myidea/apply");
            assertThat(owner.sees("Wat u typte is er nog.")).isTrue();
            assertThat(owner.page().getByLabel("Straat en huisnummer").inputValue()).isEqualTo("Lange Straat 2");
            assertThat(owner.page().getByLabel("Ja, ik vraag dit geld aan voor mijn idee").isChecked()).isTrue();

            // Somebody with another code does not see what the first one typed.
            endSession(owner);
            owner.press("Verstuur mijn aanvraag");
            giveCode(owner, other);
            assertThat(owner.page().url()).endsWith("/myidea/show");
            owner.follow("Vraag het geld aan");
            assertThat(owner.page().getByLabel("Straat en huisnummer").inputValue()).isEmpty();
        }
    }

    @Test
    void whoIsSlowerThanAColleagueIsToldSoAndKeepsTheText_POL_03() {
        var idea = IdeaSteps.submit(new Form("Samen bellen.", Town.wijk(), "100", null, "Weet ik niet", "Nee", "Nee"));
        IdeaSteps.talk(idea, "Samen bellen", null, "Er is een andere weg", null);
        try (var first = Person.staff("fonds01"); var second = Person.staff("fonds02")) {
            for (var steward : List.of(first, second)) {
                steward.openTask("Leg uit en wijs een andere weg", idea.number());
                steward.fill("Waarom kan het niet uit dit potje?", "Dit schreef ik met zorg op.");
                steward.choose("Soort andere weg", "Sociale kaart");
                steward.fill("Welke andere weg is er?", "De buurvrouw heeft nog een tent.");
            }
            first.press("Vraag een collega om mee te kijken");
            assertThat(first.heading()).isEqualTo("Mijn taken");

            var answer = second.page().waitForResponse(r -> "POST".equals(r.request().method())
                            && r.url().contains("/idea/explain-other-way") && r.request().isNavigationRequest(),
                    () -> second.press("Vraag een collega om mee te kijken"));
            assertThat(answer.status()).isEqualTo(409);
            assertThat(second.text()).contains("Deze taak is al gedaan", "De buurvrouw heeft nog een tent.");
        }
        assertThat(Application.value("select count(*) from weerklank.other_way where idea_id = '" + idea.id() + "'"))
                .isEqualTo("1");
    }

    @Test
    void whoWritesOnAStaleVersionSeesWhatTheColleagueWroteAndChooses() {
        try (var first = Person.staff("beleid01"); var second = Person.staff("beleid02")) {
            var title = FeedbackSteps.describe(first, Town.wijk());
            var trajectory = first.page().url();
            for (var officer : List.of(first, second)) {
                officer.page().navigate(trajectory);
                officer.follow("Pas de tekst aan");
            }
            first.fill("Wat staat vast?", "Het geld en de plek.");
            first.press("Bewaar het traject");
            second.fill("Wie beslist?", "De gemeenteraad");

            var answer = second.page().waitForResponse(r -> "POST".equals(r.request().method())
                            && r.url().contains("/trajectory/edit") && r.request().isNavigationRequest(),
                    () -> second.press("Bewaar het traject"));
            assertThat(answer.status()).isEqualTo(409);
            second.look();
            assertThat(second.text()).contains("Een collega heeft dit intussen veranderd.", "Zo heeft uw collega het bewaard",
                    "Het geld en de plek.");
            assertThat(second.page().getByLabel("Wie beslist?").inputValue()).isEqualTo("De gemeenteraad");
            assertThat(Application.value("select who_decides from weerklank.trajectory where title = '" + title + "'"))
                    .isEqualTo("De wethouder");

            second.fill("Wat staat vast?", "Het geld en de plek.");
            second.press("Bewaar het traject");
            assertThat(second.sees("Het traject is bewaard.")).isTrue();
            assertThat(Application.value("select who_decides || fixed from weerklank.trajectory where title = '" + title
                    + "'")).isEqualTo("De gemeenteraadHet geld en de plek.");
        }
    }

    @Test
    void aTaskThatAColleagueJustTookIsNamedAsTheirs() {
        var idea = IdeaSteps.submit(new Form("Wie eerst komt.", Town.wijk(), "100", null, "Nee", "Ja", "Nee"));
        try (var first = Person.staff("fonds01"); var second = Person.staff("fonds02")) {
            second.openTask("Leg uit en wijs een andere weg", idea.number());
            second.fill("Waarom kan het niet uit dit potje?", "Het is alleen voor het gezin.");
            second.choose("Soort andere weg", "Sociale kaart");
            second.fill("Welke andere weg is er?", "Huur de zaal van het wijkcentrum.");
            first.page().navigate("/worklist/list?bak=GROUP");
            first.page().locator("tr", new Page.LocatorOptions().setHasText(idea.number())).getByRole(AriaRole.BUTTON).click();
            first.look();

            second.press("Vraag een collega om mee te kijken");
            assertThat(second.sees("Deze taak is al van fonds01. Wat u typte is bewaard.")).isTrue();
            assertThat(second.page().getByLabel("Welke andere weg is er?").inputValue())
                    .isEqualTo("Huur de zaal van het wijkcentrum.");
        }
    }

    private static void toCheckPage(Person resident, String what) {
        IdeaSteps.whatAndWhere(resident, what, Town.wijk());
        for (int page = 0; page < 3; page++) {
            resident.page().locator("#next").click();
        }
        assertThat(resident.heading()).isEqualTo("Klopt alles?");
    }

    private static String ideasLike(String what) {
        return Application.value("select count(*) from weerklank.idea where what = '" + what + "'");
    }

    private static void logIn(Person person) {
        person.page().navigate("/account/login");
        fillLogIn(person);
    }

    private static void fillLogIn(Person person) {
        person.fill("Gebruikersnaam", "buurtondersteuner01");
        person.fill("Wachtwoord", Application.password("buurtondersteuner01"));
        person.press("Log in");
    }

    private static void giveCode(Person owner, Handed idea) {
        owner.fill("Uw code", idea.code());
        owner.press("Open mijn idee");
    }

    /** As the server does after half an hour: the browser's session is known no more. */
    private static void endSession(Person person) {
        person.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
    }
}
