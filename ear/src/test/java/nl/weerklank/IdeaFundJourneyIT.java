package nl.weerklank;

import static nl.weerklank.IdeaSteps.advise;
import static nl.weerklank.IdeaSteps.apply;
import static nl.weerklank.IdeaSteps.choosePayment;
import static nl.weerklank.IdeaSteps.decide;
import static nl.weerklank.IdeaSteps.explainAndAgree;
import static nl.weerklank.IdeaSteps.learn;
import static nl.weerklank.IdeaSteps.orderPayment;
import static nl.weerklank.IdeaSteps.owner;
import static nl.weerklank.IdeaSteps.settlePayment;
import static nl.weerklank.IdeaSteps.submit;
import static nl.weerklank.IdeaSteps.talk;
import static nl.weerklank.IdeaSteps.tell;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.weerklank.IdeaSteps.Form;
import nl.weerklank.IdeaSteps.Handed;
import org.junit.jupiter.api.Test;

/** Ideas of the demo (6.6) and beside them, played by people on their screens. */
class IdeaFundJourneyIT {

    @Test
    void aKnownIdeaIsPaidAndToldAbout() {
        var wijk = Town.wijkWithPot(5000);
        var coffee = submit(Form.allKnown("Een koffieochtend voor ouders.", wijk, "€ 180"));
        assertThat(coffee.status()).isEqualTo("WAITING_FOR_APPLICATION");

        apply(coffee);
        decide(coffee, "Ja", "Koffieochtend voor ouders", null, null, null);
        assertThat(coffee.status()).isEqualTo("APPROVED");
        try (var owner = owner(coffee)) {
            owner.follow("Lees het besluit");
            assertThat(owner.text()).contains("Ina Inwoner", "€ 180", "bezwaar", "Postbus 1");
        }
        choosePayment(coffee, true);
        orderPayment(coffee);
        settlePayment(coffee, "Aangekomen");
        assertThat(coffee.status()).isEqualTo("PAID");
        assertThat(Application.value("select count(*) from vault.person where iban is not null")).isEqualTo("0");
        tell(coffee);
        learn(coffee);

        assertThat(coffee.status()).isEqualTo("DONE");
        assertThat(left(wijk)).isEqualTo("4820.00");
        try (var visitor = Person.resident()) {
            visitor.open("/idea/list");
            assertThat(visitor.text()).contains("Koffieochtend voor ouders").doesNotContain("Een koffieochtend");
        }
    }

    @Test
    void aBenchThatNeedsAPermitIsTalkedAboutAndAdvisedOn() {
        var wijk = Town.wijkWithPot(5000);
        var bench = submit(new Form("Een bankje bij de speelplek.", wijk, "450", LocalDate.now().plusDays(60), "Ja", "Nee",
                "Ja"));

        talk(bench, "Bankje bij de speelplek", null, "Het idee kan: toets opnieuw", null);
        apply(bench);
        advise(bench, "jury01", "Ja");
        advise(bench, "jury02", "Ja");
        decide(bench, "Ja", "Bankje bij de speelplek", null, null, null);
        choosePayment(bench, false);

        assertThat(bench.status()).isEqualTo("APPROVED");
        assertThat(left(wijk)).isEqualTo("4550.00");
    }

    @Test
    void aBirthdayIsShownAnotherWayByTwoPersons() {
        var wijk = Town.wijkWithPot(5000);
        var birthday = submit(new Form("Een feest voor mijn zoon.", wijk, "300", null, "Nee", "Ja", "Nee"));

        explainAndAgree(birthday, "Sociale kaart", null);

        assertThat(birthday.status()).isEqualTo("REDIRECTED");
        try (var owner = owner(birthday)) {
            assertThat(owner.text()).contains("Een andere weg");
        }
    }

    @Test
    void aPlaygroundAboveTheMaximumBecomesAContribution() {
        var wijk = Town.wijkWithPot(5000);
        var playground = submit(new Form("Een nieuw speeltoestel.", wijk, "6.500", null, "Ja", "Nee", "Weet ik niet"));

        talk(playground, "Speeltoestel op het plein", null, "Er is een andere weg", null);
        explainAndAgree(playground, "Bijdrage voor de wijk", null);

        assertThat(playground.status()).isEqualTo("REDIRECTED");
        assertThat(Application.value("select count(*) from weerklank.contribution c join weerklank.idea i"
                + " on i.id = c.source_id where i.number = '" + playground.number() + "'")).isEqualTo("1");
    }

    @Test
    void bicyclesWaitForAnAnswerWhichTheOwnerGives() {
        var wijk = Town.wijkWithPot(5000);
        var bicycles = submit(new Form("Fietsen maken met jongeren.", wijk, "220", LocalDate.now().plusDays(20),
                "Weet ik niet", "Nee", "Nee"));
        talk(bicycles, "Fietsen maken", null, "Ik heb nog een vraag", "Mag iedereen meedoen?");
        assertThat(bicycles.status()).isEqualTo("TALKING");

        try (var owner = owner(bicycles)) {
            assertThat(owner.sees("Mag iedereen meedoen?")).isTrue();
            owner.fill("Uw antwoord", "Ja, iedereen mag komen.");
            owner.press("Verstuur mijn antwoord");
            assertThat(owner.sees("Bedankt voor uw antwoord")).isTrue();
        }
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Bel of bezoek de indiener", bicycles.number());
            assertThat(supporter.sees("Ja, iedereen mag komen.")).isTrue();
        }
    }

    @Test
    void aRefusalIsABesluitWithGroundAndObjection() {
        var wijk = Town.wijkWithPot(5000);
        var idea = applied(wijk, "200");
        decide(idea, "Nee", "Straatfeest", null, "Het kan niet op dit plein.", "Niet uitvoerbaar");
        explainAndAgree(idea, "Ander potje", "Niet uitvoerbaar");

        assertThat(idea.status()).isEqualTo("REFUSED");
        assertThat(left(wijk)).isEqualTo("5000.00");
        try (var owner = owner(idea)) {
            owner.follow("Lees het besluit");
            assertThat(owner.text()).contains("nee", "Het lukt niet om uw idee zo te doen", "bezwaar");
        }
    }

    @Test
    void aPartialYesGivesTheRestBack() {
        var wijk = Town.wijkWithPot(5000);
        var idea = applied(wijk, "240");
        decide(idea, "Ja, voor een deel", "Kinderkookclub", "150", "Wij betalen het eten niet.", null);

        assertThat(idea.status()).isEqualTo("APPROVED");
        assertThat(left(wijk)).isEqualTo("4850.00");
    }

    @Test
    void aFailedPaymentIsChosenAnew() {
        var wijk = Town.wijkWithPot(5000);
        var idea = applied(wijk, "100");
        decide(idea, "Ja", "Taalwandeling", null, null, null);
        choosePayment(idea, true);
        orderPayment(idea);
        settlePayment(idea, "Mislukt");
        assertThat(idea.status()).isEqualTo("APPROVED");
        assertThat(left(wijk)).isEqualTo("4900.00");

        choosePayment(idea, false);
        orderPayment(idea);
        settlePayment(idea, "Aangekomen");
        assertThat(idea.status()).isEqualTo("PAID");
    }

    @Test
    void anOwnerStopsAndTheMoneyGoesBack() {
        var wijk = Town.wijkWithPot(5000);
        var idea = applied(wijk, "100");
        decide(idea, "Ja", "Straatspeeldag", null, null, null);
        assertThat(left(wijk)).isEqualTo("4900.00");

        try (var owner = owner(idea)) {
            owner.follow("Stop met mijn idee");
            owner.press("Ja, ik stop");
            assertThat(owner.sees("U bent gestopt")).isTrue();
        }
        assertThat(idea.status()).isEqualTo("WITHDRAWN");
        assertThat(left(wijk)).isEqualTo("5000.00");
    }

    private static Handed applied(String wijk, String amount) {
        var idea = submit(Form.allKnown("Iets leuks voor de straat.", wijk, amount));
        apply(idea);
        return idea;
    }

    private static String left(String wijk) {
        return Application.value("select p.ceiling - p.reserved - p.paid from weerklank.pot p"
                + " join weerklank.neighbourhood n on n.id = p.neighbourhood_id where n.name = '" + wijk + "'");
    }
}
