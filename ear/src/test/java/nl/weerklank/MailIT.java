package nl.weerklank;

import static nl.weerklank.IdeaSteps.submit;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import nl.weerklank.IdeaSteps.Form;
import nl.weerklank.IdeaSteps.Handed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mail to residents: in time, only when asked for, and never lost. */
class MailIT {

    @AfterEach
    void theServerIsBack() {
        Mailbox.open();
    }

    @Test
    void aReceiptComesWithinAMinuteWithTheSameDate_RES_10_INV_07() {
        var begun = Instant.now();
        try (var resident = Person.resident()) {
            var idea = submit(resident, Form.allKnown("Een bericht terug.", Town.wijk(), "100"));
            var answerBy = resident.page().locator("main strong").allInnerTexts().stream()
                    .filter(t -> t.matches(".* 20[0-9]{2}")).findFirst().orElseThrow();
            Application.await("the receipt", () -> !Mailbox.about("nummer " + idea.number()).isEmpty()
                    || !Mailbox.about(idea.number()).isEmpty());

            assertThat(Mailbox.about(idea.number()).get(0)).contains("ina@voorbeeld.example", answerBy, "013 555 01 00");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(1));
        }
    }

    @Test
    void onlyWhatWasTickedIsMailed_RES_29() {
        var idea = submit(Form.allKnown("Liever een brief.", Town.wijk(), "60"));
        Application.await("the receipt", () -> !Mailbox.about(idea.number()).isEmpty());
        try (var owner = IdeaSteps.owner(idea)) {
            owner.follow("Kies wat wij mogen mailen");
            owner.untick("Ja, mail mij over mijn idee");
            owner.press("Bewaar mijn keuze");
            assertThat(owner.sees("Uw keuze is bewaard.")).isTrue();
        }
        IdeaSteps.apply(idea);
        IdeaSteps.decide(idea, "Ja", "Liever een brief", null, null, null);

        assertThat(channel(idea, "APPLICATION_CONFIRMED")).isEqualTo("LETTER");
        assertThat(channel(idea, "BESLUIT_GRANTED")).isEqualTo("MAIL");
        Application.await("the besluit", () -> Mailbox.about(idea.number()).stream().anyMatch(m -> m.contains("bezwaar")));
        assertThat(Mailbox.about(idea.number())).allSatisfy(m -> assertThat(m).contains("/myidea/stop?t="));
    }

    @Test
    void aMailServerThatIsAwayGetsEverythingWhenItIsBack() {
        Mailbox.shut();
        var idea = submit(Form.allKnown("Even geen post.", Town.wijk(), "60"));
        Application.await("a try that failed", () -> Integer.parseInt(Application.value("select min(attempts)" + mails(idea))) > 0);
        assertThat(Application.server().status("/health/ready")).isEqualTo(200);
        assertThat(Mailbox.about(idea.number())).isEmpty();

        Mailbox.open();
        Application.moveClock(Duration.ofMinutes(5));
        Application.await("all mail is sent", () -> "0".equals(Application.value("select count(*)" + mails(idea)
                + " and m.state <> 'SENT'")));
        assertThat(Mailbox.about(idea.number())).hasSize(Integer.parseInt(Application.value("select count(*)" + mails(idea))));
    }

    @Test
    void aMailServerThatStaysAwayMakesSomebodyCallOrWrite_RES_30() {
        Mailbox.shut();
        var idea = submit(Form.allKnown("Nooit post.", Town.wijk(), "60"));
        for (int attempt = 1; attempt <= 6; attempt++) {
            var tries = attempt;
            Application.await("try " + tries, () -> Integer.parseInt(Application.value("select min(attempts)" + mails(idea)))
                    >= tries);
            Application.moveClock(Duration.ofMinutes(20));
        }
        callOrWrite(idea);
    }

    @Test
    void aMailThatComesBackMakesSomebodyCallOrWrite_RES_30() {
        var idea = submit(Form.allKnown("Fout adres.", Town.wijk(), "60"));
        Application.await("the receipt", () -> !Mailbox.about(idea.number()).isEmpty());
        try (var steward = Person.staff("fonds01")) {
            steward.open("/message/outbox");
            var message = steward.page().locator("details", new Page.LocatorOptions().setHasText(idea.number())).first();
            message.locator("summary").click();
            message.getByText("Kwam terug").click();
            steward.look();
        }
        callOrWrite(idea);
    }

    private static void callOrWrite(Handed idea) {
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Bel of schrijf: een bericht kwam niet aan", idea.number());
            supporter.press("Ik heb de indiener bereikt");
            assertThat(supporter.heading()).isEqualTo("Mijn taken");
            assertThat(supporter.hasTask("Bel of schrijf", idea.number())).isFalse();
        }
    }

    private static String mails(Handed idea) {
        return " from weerklank.outbox_message m where m.channel = 'MAIL' and m.subject_id = '" + idea.id() + "'";
    }

    private static String channel(Handed idea, String kind) {
        return Application.value("select channel from weerklank.outbox_message where kind = '" + kind
                + "' and subject_id = '" + idea.id() + "'");
    }
}
