package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.weerklank.IdeaSteps.Form;
import org.junit.jupiter.api.Test;

/** How we deal with people's data and with children, on the screens. */
class CareIT {

    @Test
    void aStoryCanBeTakenBackAndIsThenReadByNobody_RES_20() {
        var wijk = Town.wijkWithPot(1000);
        var idea = IdeaSteps.submit(Form.allKnown("Samen koken.", wijk, "100"));
        IdeaSteps.apply(idea);
        IdeaSteps.decide(idea, "Ja", "Samen koken", null, null, null);
        IdeaSteps.choosePayment(idea, false);
        IdeaSteps.orderPayment(idea);
        IdeaSteps.settlePayment(idea, "Aangekomen");
        IdeaSteps.tell(idea);
        try (var owner = IdeaSteps.owner(idea)) {
            assertThat(owner.sees("Het was gezellig")).isTrue();
            owner.follow("Trek mijn verhaal terug");
            owner.press("Ja, trek mijn verhaal terug");
            assertThat(owner.text()).contains("Uw verhaal is teruggetrokken.").doesNotContain("Het was gezellig");
        }
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Wat leren we hiervan?", idea.number());
            assertThat(supporter.sees("Het was gezellig")).isFalse();
        }
    }

    @Test
    void aChildIsLedToWhoHelpsAndLosesNothing_RES_24() {
        var wijk = Town.wijkWithPot(1000);
        var idea = IdeaSteps.submit(Form.allKnown("Een hut bouwen.", wijk, "100"));
        try (var owner = IdeaSteps.owner(idea)) {
            owner.follow("Vraag het geld aan");
            owner.fill("Uw naam", "Kim Kind");
            owner.fill("Straat en huisnummer", "Voorbeeldstraat 1");
            owner.choose("Hoe oud bent u?", "jonger dan 12 jaar");
            owner.press("Verstuur mijn aanvraag");
            assertThat(owner.heading()).isEqualTo("Vraag het samen aan");
            assertThat(owner.text()).contains("Noor (buurtondersteuner)", "013 555 01 00");
            owner.press("Terug naar het formulier");
            assertThat(owner.page().getByLabel("Uw naam").inputValue()).isEqualTo("Kim Kind");
            assertThat(owner.page().getByLabel("Straat en huisnummer").inputValue()).isEqualTo("Voorbeeldstraat 1");
        }
        assertThat(Application.value("select count(*) from weerklank.grant_application a join weerklank.idea i "
                + "on i.id = a.idea_id where i.number = '" + idea.number() + "'")).isEqualTo("0");
    }

    @Test
    void aMailHasAWayToStopAndOpeningItStopsNothing_RES_29() {
        var idea = IdeaSteps.submit(Form.allKnown("Een straatfeest.", Town.wijkWithPot(1000), "100"));
        var link = stopLink(idea.number());
        assertThat(link).doesNotContain("@").doesNotContain(idea.number());
        try (var reader = Person.residentWithoutScripts()) {
            reader.open(link);
            assertThat(ticked(idea.number())).isEqualTo("t");
            reader.press("Ja, stop met deze mail");
            assertThat(reader.sees("U krijgt deze mail niet meer.")).isTrue();
        }
        assertThat(ticked(idea.number())).isEqualTo("f");
        try (var reader = Person.resident()) {
            assertThat(reader.page().navigate("/myidea/stop?t=geraden").status()).isEqualTo(404);
        }
    }

    @Test
    void theAdministratorSeesWhatWouldGoAndThePublicReadsTheSameTable_ADM_03_RES_31() {
        try (var administrator = Person.staff("beheer01")) {
            administrator.open("/retention/list");
            assertThat(administrator.text()).contains("Uw naam, adres, telefoon en mail", "365", "na het einde van uw idee");
            administrator.press("Ruim nu op");
            assertThat(administrator.text()).contains("Het opruimen is klaar.", "beheer01");
        }
        try (var reader = Person.resident()) {
            reader.open("/privacy");
            assertThat(reader.text()).contains("365 dagen na het einde van uw idee of van het traject. Daarna wissen wij wie u bent.",
                    "1 dag na een foute code");
        }
    }

    private static String ticked(String number) {
        return Application.value("select p.mail_progress from vault.person p join weerklank.idea i on i.handle = p.id "
                + "where i.number = '" + number + "'");
    }

    /** The address of the mail's header, which mail programs show as a button. */
    private static String stopLink(String number) {
        Application.await("the receipt of " + number, () -> !Mailbox.about(number).isEmpty());
        var found = Pattern.compile("List-Unsubscribe:\\s*<https?://[^/\\s]+(/myidea/stop\\?t=[A-Za-z0-9_-]+)>")
                .matcher(Mailbox.about(number).get(0));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
