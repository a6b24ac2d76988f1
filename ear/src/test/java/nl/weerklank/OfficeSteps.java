package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weerklank.IdeaSteps.Handed;

/** The rarer steps of officials and jurors, for the journeys to put together. */
final class OfficeSteps {

    private OfficeSteps() {
    }

    /** Asks for an answer instead of settling it in the talk. */
    static void ask(Handed idea, String question) {
        IdeaSteps.talk(idea, "Iets voor de buurt", null, "Ik heb nog een vraag", question);
    }

    static void answer(Handed idea, String answer) {
        try (var owner = IdeaSteps.owner(idea)) {
            owner.fill("Uw antwoord", answer);
            owner.press("Verstuur mijn antwoord");
            assertThat(owner.sees("Bedankt voor uw antwoord")).isTrue();
        }
    }

    static void explain(Handed idea, String direction, String ground) {
        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Leg uit en wijs een andere weg", idea.number());
            steward.fill("Waarom kan het niet uit dit potje?", "Het potje is voor de hele buurt.");
            steward.choose("Soort andere weg", direction);
            steward.fill("Welke andere weg is er?", "Het wijkcentrum leent tafels uit.");
            if (ground != null) {
                steward.select("Grond (bij een aanvraag)", ground);
            }
            steward.press("Vraag een collega om mee te kijken");
            assertThat(steward.heading()).isEqualTo("Mijn taken");
        }
    }

    static void explainSetAside(Handed idea) {
        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Leg uit en wijs een andere weg", idea.number());
            steward.fill("Waarom kan het niet uit dit potje?", "Wij kregen geen antwoord op onze vraag.");
            steward.choose("Soort andere weg", "Sociale kaart");
            steward.fill("Welke andere weg is er?", "Het wijkcentrum denkt graag met u mee.");
            steward.tick("Stel de aanvraag buiten behandeling");
            steward.press("Vraag een collega om mee te kijken");
            assertThat(steward.heading()).isEqualTo("Mijn taken");
        }
    }

    static void review(Handed idea, boolean agrees) {
        try (var colleague = Person.staff("fonds02")) {
            colleague.openTask("Kijk mee", idea.number());
            colleague.press(agrees ? "Akkoord, vertel het" : "Toch praten");
            assertThat(colleague.heading()).isEqualTo("Mijn taken");
        }
    }

    /** The steward looks for money; the other pot is one by name, or null. */
    static void seekMoney(Handed idea, String outcome, String funder, String funderAmount, String otherPot) {
        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Zoek geld", idea.number());
            steward.choose("Wat vond u?", outcome);
            if (funder != null) {
                steward.fill("Wie betaalt mee?", funder);
                steward.fill("Hoeveel betaalt die?", funderAmount);
                steward.tick("Dit is toegezegd");
            }
            if (otherPot != null) {
                steward.select("Ander potje", otherPot);
            }
            steward.press("Leg vast");
            assertThat(steward.heading()).isEqualTo("Mijn taken");
        }
    }

    static void helpApply(Handed idea) {
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Help met de aanvraag", idea.number());
            supporter.fill("Uw naam", "Ina Inwoner");
            supporter.fill("Straat en huisnummer", "Voorbeeldstraat 1");
            supporter.fill("Postcode", "5025AA");
            supporter.fill("Plaats", "Voorbeeldstad");
            supporter.choose("Hoe oud bent u?", "18 jaar of ouder");
            supporter.tick("Ja, ik vraag dit geld aan voor mijn idee");
            supporter.press("Dien de aanvraag in");
            assertThat(supporter.heading()).isEqualTo("Mijn taken");
        }
    }

    static void helpEnds(Handed idea, String outcome) {
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Help met de aanvraag", idea.number());
            supporter.choose("Hoe liep het af?", outcome);
            supporter.press("Het werd geen aanvraag");
            assertThat(supporter.heading()).isEqualTo("Mijn taken");
        }
    }

    static void askStory(Handed idea, String button) {
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Vraag even hoe het was", idea.number());
            supporter.press(button);
            assertThat(supporter.heading()).isEqualTo("Mijn taken");
        }
    }

    static void withdraw(Handed idea) {
        try (var owner = IdeaSteps.owner(idea)) {
            owner.follow("Stop met mijn idee");
            owner.press("Ja, ik stop");
            assertThat(owner.sees("U bent gestopt")).isTrue();
        }
        assertThat(idea.status()).isEqualTo("WITHDRAWN");
    }

    /** Moves the process of an idea to the moment at which the money for it is set aside. */
    static Handed applied(String what, String wijk, String amount) {
        var idea = IdeaSteps.submit(IdeaSteps.Form.allKnown(what, wijk, amount));
        IdeaSteps.apply(idea);
        return idea;
    }

    /** An idea above the fast lane, talked about and asked for: residents advise on it. */
    static Handed advised(String what, String wijk, String amount) {
        var idea = IdeaSteps.submit(IdeaSteps.Form.allKnown(what, wijk, amount));
        IdeaSteps.talk(idea, what, null, "Het idee kan: toets opnieuw", null);
        IdeaSteps.apply(idea);
        return idea;
    }

    /** An idea with a yes and everything known for the payment. */
    static Handed approved(String what, String wijk, String amount) {
        var idea = applied(what, wijk, amount);
        IdeaSteps.decide(idea, "Ja", what, null, null, null);
        return idea;
    }

    static Handed paid(String what, String wijk, String amount) {
        var idea = approved(what, wijk, amount);
        IdeaSteps.choosePayment(idea, true);
        IdeaSteps.orderPayment(idea);
        IdeaSteps.settlePayment(idea, "Aangekomen");
        assertThat(idea.status()).isEqualTo("PAID");
        return idea;
    }
}
