package nl.weerklank;

import static nl.weerklank.IdeaSteps.advise;
import static nl.weerklank.IdeaSteps.choosePayment;
import static nl.weerklank.IdeaSteps.decide;
import static nl.weerklank.IdeaSteps.explainAndAgree;
import static nl.weerklank.IdeaSteps.orderPayment;
import static nl.weerklank.IdeaSteps.owner;
import static nl.weerklank.IdeaSteps.settlePayment;
import static nl.weerklank.IdeaSteps.submit;
import static nl.weerklank.IdeaSteps.talk;
import static nl.weerklank.OfficeSteps.advised;
import static nl.weerklank.OfficeSteps.applied;
import static nl.weerklank.OfficeSteps.approved;
import static nl.weerklank.OfficeSteps.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import nl.weerklank.IdeaSteps.Form;
import org.junit.jupiter.api.Test;

/** The ways of an idea that people choose: no, partly, adapt, once more, stop. */
class IdeaFundBranchIT {

    @Test
    void aNoAfterTheJuryIsABesluitWithGroundAndReason_FND_09() {
        var idea = advised("Een podium in het park.", Town.wijk(), "900");
        advise(idea, "jury01", "Nee");
        advise(idea, "jury02", "Nee");
        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Beslis", idea.number());
            assertThat(steward.text()).contains("Advies van de jury");
            steward.choose("Besluit", "Nee");
            steward.fill("Titel voor de website", "Podium");
            steward.fill("Waarom?", "Het kan niet op dit plein.");
            steward.tick("Ik heb zelf geen belang bij dit idee");
            steward.press("Neem het besluit");
            assertThat(steward.sees("Kies een grond voor de weigering.")).isTrue();
            assertThat(steward.page().getByLabel("Waarom?").first().inputValue()).isEqualTo("Het kan niet op dit plein.");
            steward.select("Grond (bij een aanvraag)", "Niet uitvoerbaar");
            steward.press("Neem het besluit");
            assertThat(steward.heading()).isEqualTo("Mijn taken");
        }
        explainAndAgree(idea, "Ander potje", "Niet uitvoerbaar");

        assertThat(idea.status()).isEqualTo("REFUSED");
        try (var owner = owner(idea)) {
            owner.follow("Lees het besluit");
            assertThat(owner.text()).contains("nee", "Het lukt niet om uw idee zo te doen", "Het potje is voor de hele buurt.",
                    "bezwaar");
        }
    }

    @Test
    void adaptLeadsBackToTheTalkAndAgainToADecision() {
        var wijk = Town.wijkWithPot(1000);
        var idea = applied("Een speurtocht.", wijk, "240");
        decide(idea, "Pas het idee aan", "Speurtocht", null, "Kan het op een andere dag?", null);
        assertThat(idea.status()).isEqualTo("TALKING");
        assertThat(Town.left(wijk)).isEqualTo("1000.00");

        talk(idea, "Speurtocht", "200", "Het idee kan: toets opnieuw", null);
        decide(idea, "Ja", "Speurtocht", null, null, null);

        assertThat(idea.status()).isEqualTo("APPROVED");
    }

    @Test
    void aPartialYesNeedsAmountAndReasonAndGivesTheRestBack_FND_11() {
        var wijk = Town.wijkWithPot(1000);
        var idea = applied("Een kookclub.", wijk, "240");
        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Beslis", idea.number());
            steward.choose("Besluit", "Ja, voor een deel");
            steward.fill("Titel voor de website", "Kookclub");
            steward.tick("Ik heb zelf geen belang bij dit idee");
            steward.press("Neem het besluit");
            assertThat(steward.sees("Vul een bedrag in dat lager is dan het gevraagde bedrag.")).isTrue();
            steward.fill("Bedrag (bij een deel)", "150,50");
            steward.press("Neem het besluit");
            assertThat(steward.sees("Schrijf waarom.")).isTrue();
        }
        decide(idea, "Ja, voor een deel", "Kookclub", "150,50", "Wij betalen het eten niet.", null);

        assertThat(idea.status()).isEqualTo("APPROVED");
        assertThat(Town.left(wijk)).isEqualTo("849.50");
    }

    @Test
    void aFailedPaymentIsChosenAnew_RES_22_RES_23() {
        var idea = approved("Taalwandeling.", Town.wijk(), "100");
        choosePayment(idea, true);
        try (var owner = owner(idea)) {
            assertThat(owner.text()).contains("4300").doesNotContain("0417164300");
        }
        orderPayment(idea);
        settlePayment(idea, "Mislukt");
        assertThat(idea.status()).isEqualTo("APPROVED");

        choosePayment(idea, false);
        orderPayment(idea);
        settlePayment(idea, "Aangekomen");
        assertThat(idea.status()).isEqualTo("PAID");
    }

    @Test
    void aColleagueCanSayToTalkAgain() {
        var idea = submit(new Form("Een barbecue voor ons gezin.", Town.wijk(), "100", null, "Nee", "Ja", "Nee"));
        OfficeSteps.explain(idea, "Sociale kaart", null);
        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Kijk mee", idea.number());
            steward.press("Akkoord, vertel het");
            assertThat(steward.sees("U schreef de uitleg zelf. Een collega moet meekijken.")).isTrue();
        }
        OfficeSteps.review(idea, false);
        assertThat(idea.status()).isEqualTo("TALKING");

        talk(idea, "Barbecue", null, "Er is een andere weg", null);
        explainAndAgree(idea, "Ander potje", null);
        assertThat(idea.status()).isEqualTo("REDIRECTED");
    }

    @Test
    void aJurorWithAnInterestDoesNotCountAndMayNotDecide_INV_25() {
        var idea = advised("Een buurtmoestuin.", Town.wijk(), "600");
        try (var juror = Person.staff("jury01")) {
            juror.openTask("Bewoners adviseren", idea.number());
            juror.press("Geef mijn advies");
            assertThat(juror.sees("Kies uw advies.")).isTrue();
            juror.tick("Ik heb hier zelf belang bij");
            juror.choose("Mijn advies", "Ja");
            juror.press("Geef mijn advies");
            assertThat(juror.heading()).isEqualTo("Mijn taken");
        }
        assertThat(Application.value("select vote from weerklank.jury_vote where idea_id = '" + idea.id() + "'"))
                .isEqualTo("ABSTAIN");
        advise(idea, "jury02", "Ja");
        try (var steward = Person.staff("fonds01")) {
            assertThat(steward.hasTask("Beslis", idea.number())).isFalse();
        }
        advise(idea, "jury03", "Ja");
        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Beslis", idea.number());
            steward.choose("Besluit", "Ja");
            steward.fill("Titel voor de website", "Buurtmoestuin");
            steward.press("Neem het besluit");
            assertThat(steward.sees("U kunt niet beslissen als u belang hebt bij dit idee.")).isTrue();
        }
        decide(idea, "Ja", "Buurtmoestuin", null, null, null);
        assertThat(idea.status()).isEqualTo("APPROVED");
    }

    @Test
    void anOwnerCanStopInEveryStateBeforeThePayment() {
        var wijk = Town.wijkWithPot(2000);
        var talking = submit(new Form("Een hut.", wijk, null, null, "Weet ik niet", "Nee", "Nee"));
        assertThat(talking.status()).isEqualTo("TALKING");
        withdraw(talking);

        var waiting = submit(Form.allKnown("Een hek.", wijk, "50"));
        assertThat(waiting.status()).isEqualTo("WAITING_FOR_APPLICATION");
        withdraw(waiting);

        var reserved = applied("Een boom.", wijk, "50");
        assertThat(reserved.status()).isEqualTo("RESERVED");
        withdraw(reserved);

        var deciding = advised("Een vijver.", wijk, "700");
        advise(deciding, "jury04", "Ja");
        assertThat(deciding.status()).isEqualTo("DECIDING");
        withdraw(deciding);
        try (var juror = Person.staff("jury05")) {
            assertThat(juror.hasTask("Bewoners adviseren", deciding.number())).isFalse();
        }

        var approved = approved("Een haag.", wijk, "60");
        assertThat(Town.left(wijk)).isEqualTo("1940.00");
        withdraw(approved);
        assertThat(Town.left(wijk)).isEqualTo("2000.00");
    }

    @Test
    void stoppingIsTooLateWhenTheMoneyIsOnItsWay() {
        var idea = approved("Een feest.", Town.wijk(), "100");
        choosePayment(idea, false);
        try (var owner = owner(idea)) {
            owner.follow("Stop met mijn idee");
            orderPayment(idea);
            owner.press("Ja, ik stop");
            assertThat(owner.sees("Stoppen kan niet meer: het geld is al onderweg. Bel ons.")).isTrue();
            owner.open("/myidea/show");
            assertThat(owner.sees("Stop met mijn idee")).isFalse();
        }
        assertThat(idea.status()).isEqualTo("ORDERED");
        settlePayment(idea, "Aangekomen");
        assertThat(idea.status()).isEqualTo("PAID");
    }

    @Test
    void aYoungPersonAppliesWithANamedAdult_RES_24() {
        var idea = submit(Form.allKnown("Een skatemiddag.", Town.wijk(), "100"));
        try (var owner = owner(idea)) {
            owner.follow("Vraag het geld aan");
            owner.fill("Uw naam", "Bewoner 12");
            owner.fill("Straat en huisnummer", "Voorbeeldstraat 1");
            owner.fill("Postcode", "5025 AA");
            owner.fill("Plaats", "Voorbeeldstad");
            owner.choose("Hoe oud bent u?", "12 tot en met 17 jaar");
            owner.tick("Ja, ik vraag dit geld aan voor mijn idee");
            owner.press("Verstuur mijn aanvraag");
            assertThat(owner.sees("Vul de naam in van een volwassene die meetekent.")).isTrue();
            assertThat(owner.page().getByLabel("Straat en huisnummer").inputValue()).isEqualTo("Voorbeeldstraat 1");
            owner.fill("Naam van een volwassene die meetekent", "Ouder 12");
            owner.press("Verstuur mijn aanvraag");
            assertThat(owner.sees("Uw aanvraag is binnen")).isTrue();
        }
        assertThat(idea.status()).isEqualTo("RESERVED");
    }

    @Test
    void theBuyingCanBeDoneByTheMunicipality_RES_23() {
        var idea = approved("Verf voor het hek.", Town.wijk(), "80");
        try (var owner = owner(idea)) {
            owner.follow("Kies hoe u het geld krijgt");
            owner.choose("Hoe wilt u het geld?", "De gemeente koopt wat nodig is");
            owner.press("Kies dit");
            assertThat(owner.sees("Wij weten nu hoe u het geld wilt")).isTrue();
        }
        orderPayment(idea);
        assertThat(Application.value("select way from weerklank.payment where idea_id = '" + idea.id() + "'"))
                .isEqualTo("MUNICIPALITY_BUYS");
    }
}
