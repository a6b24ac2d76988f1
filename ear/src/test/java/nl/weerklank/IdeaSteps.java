package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

/** The steps of an idea as people take them, for the journeys to put together. */
final class IdeaSteps {

    /** What somebody fills in; null is left open. */
    record Form(String what, String wijk, String amount, LocalDate date, String openToAll, String ownInterest,
            String permit) {

        static Form allKnown(String what, String wijk, String amount) {
            return new Form(what, wijk, amount, Application.today().plusDays(30), "Ja", "Nee", "Nee");
        }
    }

    /** An idea that was handed in. */
    record Handed(String number, String code) {

        String status() {
            return Application.value("select status from weerklank.idea where number = '" + number + "'");
        }

        void awaitStatus(String status) {
            Application.await(number + " becomes " + status, () -> status.equals(status()));
        }

        String id() {
            return Application.value("select id from weerklank.idea where number = '" + number + "'");
        }
    }

    private IdeaSteps() {
    }

    /** On the way to where a test begins: not through the pages, which have journeys of their own. */
    static Handed submit(Form form) {
        return Caller.submit(form);
    }

    static Handed submitOnPages(Form form) {
        try (var resident = Person.residentWithoutScripts()) {
            return submit(resident, form);
        }
    }

    static Handed submit(Person resident, Form form) {
        whatAndWhere(resident, form.what(), form.wijk());
        if (form.amount() != null) {
            resident.fill("Hoeveel geld is er nodig?", form.amount());
        }
        if (form.date() != null) {
            resident.fill("Wanneer wilt u het doen?", Town.typed(form.date()));
        }
        resident.page().locator("#next").click();
        resident.choose("Is iedereen uit de buurt welkom?", form.openToAll());
        resident.choose("Verdient iemand er geld mee?", "Nee");
        resident.choose("Is het alleen voor u of uw gezin?", form.ownInterest());
        resident.choose("Is er een vergunning nodig?", form.permit());
        resident.page().locator("#next").click();
        resident.fill("Uw naam", "Ina Inwoner");
        resident.fill("Uw mailadres", "ina@voorbeeld.example");
        resident.page().getByLabel("Ja, mail mij over mijn idee").check();
        resident.page().locator("#next").click();
        assertThat(resident.heading()).isEqualTo("Klopt alles?");
        resident.page().locator("#send").click();
        assertThat(resident.heading()).startsWith("Uw idee is binnen");
        var number = resident.page().locator("#number").innerText();
        JourneyBook.handedIn(number);
        return new Handed(number, resident.page().locator("#followCode").innerText());
    }

    /** The first two pages of handing in. The wijk is there before the page that lists the wijken is drawn. */
    static void whatAndWhere(Person resident, String what, String wijk) {
        resident.page().navigate("/idea/submit/what");
        resident.fill("Uw idee", what);
        resident.page().locator("#next").click();
        resident.choose("Wijk", wijk);
        resident.page().locator("#next").click();
    }

    /** The owner's page, opened with the code. */
    static Person owner(Handed idea) {
        var owner = Person.resident();
        owner.open("/myidea/open");
        owner.fill("Uw code", idea.code());
        owner.press("Open mijn idee");
        assertThat(owner.heading()).isEqualTo("Mijn idee " + idea.number());
        return owner;
    }

    static void apply(Handed idea) {
        try (var owner = owner(idea)) {
            owner.follow("Vraag het geld aan");
            owner.fill("Uw naam", "Ina Inwoner");
            owner.fill("Straat en huisnummer", "Voorbeeldstraat 1");
            owner.fill("Postcode", "5025aa");
            owner.fill("Plaats", "Voorbeeldstad");
            owner.choose("Hoe oud bent u?", "18 jaar of ouder");
            owner.tick("Ja, mail mij het besluit");
            owner.tick("Ja, ik vraag dit geld aan voor mijn idee");
            owner.press("Verstuur mijn aanvraag");
            assertThat(owner.sees("Uw aanvraag is binnen")).isTrue();
        }
    }

    static void talk(Handed idea, String title, String amount, String outcome, String question) {
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Bel of bezoek de indiener", idea.number());
            supporter.fill("Titel voor de website", title);
            if (amount != null) {
                supporter.fill("Bedrag", amount);
            }
            supporter.choose("Vergunning geregeld", "Ja");
            supporter.choose("Hoe nu verder?", outcome);
            if (question != null) {
                supporter.fill("Vraag aan de indiener", question);
            }
            supporter.press("Leg het gesprek vast");
            assertThat(supporter.heading()).isEqualTo("Mijn taken");
        }
    }

    /** On the way, as {@link #submit(Form)}. */
    static void decide(Handed idea, String outcome, String title, String amount, String reason, String ground) {
        Caller.as("fonds01").decide(idea, outcome, title, amount, reason, ground).was(204);
    }

    static void decideOnPage(Handed idea, String outcome, String title, String amount, String reason, String ground) {
        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Beslis", idea.number());
            steward.choose("Besluit", outcome);
            steward.fill("Titel voor de website", title);
            if (amount != null) {
                steward.fill("Bedrag (bij een deel)", amount);
            }
            if (reason != null) {
                steward.fill("Waarom?", reason);
            }
            if (ground != null) {
                steward.select("Grond (bij een aanvraag)", ground);
            }
            steward.tick("Ik heb zelf geen belang bij dit idee");
            steward.press("Neem het besluit");
            assertThat(steward.heading()).isEqualTo("Mijn taken");
        }
    }

    static void choosePayment(Handed idea, boolean byBank) {
        try (var owner = owner(idea)) {
            owner.follow("Kies hoe u het geld krijgt");
            if (byBank) {
                owner.choose("Hoe wilt u het geld?", "Op mijn rekening");
                owner.fill("Uw IBAN", "nl91 abna 0417 1643 00");
                owner.fill("Naam op de rekening", "I. Inwoner");
            } else {
                owner.choose("Hoe wilt u het geld?", "Op een betaalkaart");
            }
            owner.press("Kies dit");
            assertThat(owner.sees("Wij weten nu hoe u het geld wilt")).isTrue();
        }
    }

    /** On the way, as {@link #submit(Form)}. */
    static void orderPayment(Handed idea) {
        Caller.as("betaler01").act(idea, "pay", "{\"soort\": \"BETALING\"}").was(204);
        assertThat(idea.status()).isEqualTo("ORDERED");
    }

    static void orderPaymentOnPage(Handed idea) {
        try (var payer = Person.staff("betaler01")) {
            payer.openTask("Betaal vooraf", idea.number());
            payer.press("Bestel de betaling");
            assertThat(idea.status()).isEqualTo("ORDERED");
        }
    }

    static void settlePayment(Handed idea, String outcome) {
        try (var payer = Person.staff("betaler01")) {
            payer.open("/grant/payments");
            payer.press(outcome + " " + idea.number());
        }
    }

    static void tell(Handed idea) {
        try (var owner = owner(idea)) {
            owner.follow("Vertel hoe het was");
            owner.fill("Hoe was het?", "Het was gezellig. Er kwamen veel buren. Wij doen het vaker.");
            owner.tick("Ja, dit mag op de website");
            owner.press("Verstuur mijn verhaal");
        }
    }

    static void learn(Handed idea) {
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Wat leren we hiervan?", idea.number());
            supporter.fill("In één zin", "Klein beginnen werkt.");
            supporter.press("Leg vast");
        }
    }

    static void explainAndAgree(Handed idea, String direction, String ground) {
        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Leg uit en wijs een andere weg", idea.number());
            steward.fill("Waarom kan het niet uit dit potje?", "Het potje is voor de hele buurt.");
            steward.choose("Soort andere weg", direction);
            steward.fill("Welke andere weg is er?", "Het wijkcentrum leent tafels uit.");
            if (ground != null) {
                steward.select("Grond (bij een aanvraag)", ground);
            }
            steward.press("Vraag een collega om mee te kijken");
        }
        try (var colleague = Person.staff("fonds02")) {
            colleague.openTask("Kijk mee", idea.number());
            colleague.press("Akkoord, vertel het");
        }
    }

    /** On the way, as {@link #submit(Form)}. */
    static void advise(Handed idea, String juror, String vote) {
        Caller.as(juror).act(idea, "juryVote", "{\"soort\": \"JURYADVIES\", \"advies\": \"" + vote.toUpperCase(Locale.ROOT)
                + "\"}").was(204);
    }

    static void adviseOnPage(Handed idea, String juror, String vote) {
        try (var member = Person.staff(juror)) {
            member.openTask("Bewoners adviseren", idea.number());
            member.choose("Mijn advies", vote);
            member.press("Geef mijn advies");
        }
    }
}
