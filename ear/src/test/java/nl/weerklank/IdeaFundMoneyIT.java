package nl.weerklank;

import static nl.weerklank.IdeaSteps.decide;
import static nl.weerklank.IdeaSteps.explainAndAgree;
import static nl.weerklank.IdeaSteps.owner;
import static nl.weerklank.IdeaSteps.submit;
import static nl.weerklank.OfficeSteps.applied;
import static nl.weerklank.OfficeSteps.seekMoney;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.weerklank.IdeaSteps.Form;
import nl.weerklank.IdeaSteps.Handed;
import org.junit.jupiter.api.Test;

/** An empty pot, and where the money comes from then (S1 10, 11). */
class IdeaFundMoneyIT {

    @Test
    void anotherPotOrFunderCanPay() {
        var wijk = Town.wijkWithPot(260);
        var neighbours = Town.wijkWithPot(1000);
        var ideas = shortOf(wijk, 3);

        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Zoek geld", ideas[1].number());
            steward.choose("Wat vond u?", "Er is geld: reserveer opnieuw");
            steward.press("Leg vast");
            assertThat(steward.sees("Hiermee is er nog niet genoeg geld.")).isTrue();
        }
        seekMoney(ideas[1], "Er is geld: reserveer opnieuw", null, null, "Potje " + neighbours);
        decide(ideas[1], "Ja", "Uit het andere potje", null, null, null);
        assertThat(ideas[1].status()).isEqualTo("APPROVED");
        assertThat(Town.left(neighbours)).isEqualTo("800.00");

        seekMoney(ideas[2], "Er is geld: reserveer opnieuw", "Buurtvereniging", "150", null);
        decide(ideas[2], "Ja", "Met de buurtvereniging", null, null, null);
        assertThat(ideas[2].status()).isEqualTo("APPROVED");
        assertThat(Town.left(wijk)).isEqualTo("10.00");
    }

    @Test
    void anIdeaCanWaitForTheNextPotAndIsDecidedThen_RES_13() {
        var wijk = Town.wijkWithPot(210);
        var until = Application.today().plusYears(1);
        try (var steward = Person.staff("fonds01")) {
            Town.openPot(steward, wijk, 500, until.plusDays(1), until.plusYears(1));
        }
        var ideas = shortOf(wijk, 3);
        OfficeSteps.withdraw(ideas[2]);
        seekMoney(ideas[1], "Wachten op het volgende potje", null, null, null);
        assertThat(ideas[1].status()).isEqualTo("WAITING_FOR_POT");
        try (var owner = owner(ideas[1])) {
            assertThat(owner.text()).contains("Uw idee wacht op een nieuw potje.", "Uiterlijk", String.valueOf(until.getYear()));
        }
        Application.moveClock(Duration.ofDays(367));
        decide(ideas[1], "Ja", "Later toch", null, null, null);
        assertThat(ideas[1].status()).isEqualTo("APPROVED");
    }

    @Test
    void withoutMoneyTheGroundIsThatTheCeilingIsReached_FND_10() {
        var wijk = Town.wijkWithPot(210);
        var ideas = shortOf(wijk, 2);
        seekMoney(ideas[1], "Geen geld: een andere weg", null, null, null);
        explainAndAgree(ideas[1], "Ander potje", "Het plafond is bereikt");

        assertThat(ideas[1].status()).isEqualTo("REFUSED");
        assertThat(Town.left(wijk)).isEqualTo("10.00");
    }

    @Test
    void aCeilingThatIsNotReachedIsNoGround_FND_10() {
        var idea = applied("Een springkussen.", Town.wijk(), "100");
        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Beslis", idea.number());
            steward.choose("Besluit", "Nee");
            steward.fill("Waarom?", "Het geld is op.");
            steward.select("Grond (bij een aanvraag)", "Het plafond is bereikt");
            steward.tick("Ik heb zelf geen belang bij dit idee");
            steward.press("Neem het besluit");
            assertThat(steward.sees("Deze grond kan niet: er is nog genoeg geld in het potje.")).isTrue();
        }
    }

    /** Ideas of 200 euro that passed the check while there was money; all but the first come too late. */
    private static Handed[] shortOf(String wijk, int number) {
        var ideas = new Handed[number];
        for (int i = 0; i < number; i++) {
            ideas[i] = submit(Form.allKnown("Een idee voor twee honderd.", wijk, "200"));
        }
        for (var idea : ideas) {
            IdeaSteps.apply(idea);
        }
        return ideas;
    }
}
