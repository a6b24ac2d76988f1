package nl.weerklank;

import static nl.weerklank.IdeaSteps.advise;
import static nl.weerklank.IdeaSteps.choosePayment;
import static nl.weerklank.IdeaSteps.decide;
import static nl.weerklank.IdeaSteps.learn;
import static nl.weerklank.IdeaSteps.orderPayment;
import static nl.weerklank.IdeaSteps.owner;
import static nl.weerklank.IdeaSteps.settlePayment;
import static nl.weerklank.IdeaSteps.submit;
import static nl.weerklank.IdeaSteps.talk;
import static nl.weerklank.OfficeSteps.advised;
import static nl.weerklank.OfficeSteps.applied;
import static nl.weerklank.OfficeSteps.approved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.weerklank.IdeaSteps.Form;
import nl.weerklank.IdeaSteps.Handed;
import org.junit.jupiter.api.Test;

/** The ways of an idea that a term decides, because somebody is silent or late. */
class IdeaFundClockIT {

    /** More than five working days, whatever holidays are on the way. */
    private static final Duration OVER_FIVE_WORKING_DAYS = Duration.ofDays(14);

    @Test
    void aSilentSubmitterIsRemindedThenLeftInPeaceAndCanComeBack() {
        var idea = submit(new Form("Iets met muziek.", Town.wijk(), "100", null, "Weet ik niet", "Nee", "Nee"));
        OfficeSteps.ask(idea, "Op welke dag is het?");
        Application.moveClock(Duration.ofDays(8));
        Application.await("a reminder", () -> messages(idea, "QUESTION_REMINDER") == 1);
        Application.moveClock(Duration.ofDays(8));
        idea.awaitStatus("SILENT");
        assertThat(messages(idea, "SILENT")).isEqualTo(1);

        try (var owner = owner(idea)) {
            owner.press("Verder met mijn idee");
            assertThat(owner.sees("Fijn dat u verder gaat")).isTrue();
        }
        assertThat(idea.status()).isEqualTo("TALKING");
        talk(idea, "Muziek", null, "Er is een andere weg", null);
        IdeaSteps.explainAndAgree(idea, "Sociale kaart", null);
        assertThat(idea.status()).isEqualTo("REDIRECTED");
    }

    @Test
    void aSilentApplicantGetsABesluitThatSetsAsideWithinFourWeeks_FND_07() {
        var idea = applied("Een straatfeest.", Town.wijk(), "200");
        decide(idea, "Pas het idee aan", "Straatfeest", null, "Wij weten de dag nog niet.", null);
        OfficeSteps.ask(idea, "Op welke dag is het?");
        Application.moveClock(Duration.ofDays(8));
        Application.await("a reminder", () -> messages(idea, "QUESTION_REMINDER") == 1);
        Application.moveClock(Duration.ofDays(8));
        OfficeSteps.explainSetAside(idea);
        OfficeSteps.review(idea, true);

        assertThat(idea.status()).isEqualTo("SET_ASIDE");
        try (var owner = owner(idea)) {
            owner.follow("Lees het besluit");
            assertThat(owner.text()).contains("Wij kregen geen antwoord op onze vraag.", "bezwaar");
        }
    }

    @Test
    void anOpenQuestionIsAnsweredByItsOwner() {
        var idea = submit(new Form("Een fietsclub.", Town.wijk(), "220", Application.today().plusDays(20), "Weet ik niet",
                "Nee", "Nee"));
        OfficeSteps.ask(idea, "Mag iedereen meedoen?");
        OfficeSteps.answer(idea, "Ja, iedereen mag komen.");
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Bel of bezoek de indiener", idea.number());
            assertThat(supporter.sees("Ja, iedereen mag komen.")).isTrue();
        }
    }

    @Test
    void whoDoesNotApplyGetsHelpAndThenAYesOrAFriendlyEnd() {
        var helped = submit(Form.allKnown("Een knutselclub.", Town.wijk(), "90"));
        var silent = submit(Form.allKnown("Een leesclub.", Town.wijk(), "90"));
        var elsewhere = submit(Form.allKnown("Een eetclub.", Town.wijk(), "90"));
        Application.moveClock(Duration.ofDays(15));

        OfficeSteps.helpApply(helped);
        assertThat(helped.status()).isEqualTo("RESERVED");
        OfficeSteps.helpEnds(silent, "Niets meer gehoord");
        assertThat(silent.status()).isEqualTo("SILENT");
        OfficeSteps.helpEnds(elsewhere, "Er is een andere weg");
        IdeaSteps.explainAndAgree(elsewhere, "Ander potje", null);
        assertThat(elsewhere.status()).isEqualTo("REDIRECTED");
    }

    @Test
    void aLateDecisionIsToldToTheExecutiveAndStaysATask_INV_23_FND_05() {
        var idea = applied("Een speelmiddag.", Town.wijk(), "120");
        Application.moveClock(OVER_FIVE_WORKING_DAYS);
        try (var executive = Person.staff("bestuurder01")) {
            executive.openTask("Besluit over een idee is te laat", idea.number());
            executive.press("Ik heb het gezien");
        }
        try (var steward = Person.staff("fonds01")) {
            steward.openTask("Beslis", idea.number());
            assertThat(steward.page().locator(".badge.late").allInnerTexts().toString()).contains("te laat");
        }
        decide(idea, "Ja", "Speelmiddag", null, null, null);
        assertThat(idea.status()).isEqualTo("APPROVED");
    }

    @Test
    void withTacitApprovalALateDecisionBecomesAYesAndNeverANo() {
        Town.setting("TACIT_APPROVAL", "true");
        try {
            var idea = applied("Een zomerlunch.", Town.wijk(), "130");
            // Just past the promise, but not yet at the yes that comes two working days later.
            var promised = Application.value("select to_char(promised_due at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                    + " from weerklank.grant_application where idea_id = '" + idea.id() + "'");
            Application.moveClock(Duration.between(Application.now(), Instant.parse(promised)).plusMinutes(1));
            Application.await("the executive is told", () -> "1".equals(Application.value("select count(*)"
                    + " from weerklank.work_item where task_key = 'decisionLate' and subject_id = '" + idea.id() + "'")));
            Application.moveClock(OVER_FIVE_WORKING_DAYS);
            idea.awaitStatus("APPROVED");
            try (var owner = owner(idea)) {
                owner.follow("Lees het besluit");
                assertThat(owner.text()).contains("Wij waren te laat met beslissen. Daarom is het antwoord ja.");
            }
        } finally {
            Town.setting("TACIT_APPROVAL", "false");
        }
    }

    @Test
    void aDividedJuryEndsByItsTermAndTheStewardDecides() {
        var idea = advised("Een muurschildering", Town.wijk(), "500");
        advise(idea, "jury01", "Ja");
        advise(idea, "jury02", "Nee");
        Application.moveClock(OVER_FIVE_WORKING_DAYS);
        decide(idea, "Ja", "Muurschildering", null, null, null);

        assertThat(idea.status()).isEqualTo("APPROVED");
        try (var juror = Person.staff("jury03")) {
            assertThat(juror.hasTask("Bewoners adviseren", idea.number())).isFalse();
        }
    }

    @Test
    void aSilentJuryLeavesTheYesToTwoStewards_FND_12() {
        var idea = advised("Een grote schommel", Town.wijk(), "550");
        Application.moveClock(OVER_FIVE_WORKING_DAYS);
        decide(idea, "Ja", "Schommel", null, "Goed voor de straat.", null);
        assertThat(idea.status()).isNotEqualTo("APPROVED");

        try (var first = Person.staff("fonds01")) {
            first.openTask("Beslis", idea.number());
            sayYes(first);
            assertThat(first.sees("U zei al ja")).isTrue();
        }
        try (var second = Person.staff("fonds02")) {
            second.openTask("Beslis", idea.number());
            assertThat(second.text()).contains("Farid (fondsbeheerder) zegt ja tegen € 550");
            assertThat(second.page().getByLabel("Titel voor de website").inputValue()).isEqualTo("Schommel");
            sayYes(second);
            assertThat(second.heading()).isEqualTo("Mijn taken");
        }
        assertThat(idea.status()).isEqualTo("APPROVED");
        assertThat(Application.value("select reason from weerklank.besluit where idea_id = '" + idea.id() + "'"))
                .isEqualTo("Goed voor de straat.");
    }

    private static void sayYes(Person steward) {
        steward.choose("Besluit", "Ja");
        steward.tick("Ik heb zelf geen belang bij dit idee");
        steward.press("Neem het besluit");
    }

    @Test
    void aSlowOwnerIsAskedHowToBePaidAndALatePaymentIsTold() {
        var idea = approved("Een kerstboom.", Town.wijk(), "110");
        Application.moveClock(OVER_FIVE_WORKING_DAYS);
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Vraag hoe u het geld wilt", idea.number());
            supporter.choose("Hoe wilt u het geld?", "Op een betaalkaart");
            supporter.press("Leg de keuze vast");
            assertThat(supporter.heading()).isEqualTo("Mijn taken");
        }
        orderPayment(idea);
        Application.moveClock(Duration.ofDays(6));
        Application.await("the late payment is told", () -> messages(idea, "PAYMENT_LATE") == 1);
        settlePayment(idea, "Aangekomen");
        assertThat(idea.status()).isEqualTo("PAID");

        Application.moveClock(Duration.ofDays(60));
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Vraag even hoe het was", idea.number());
            supporter.fill("Het verhaal van de indiener", "De hele straat kwam kijken.");
            supporter.press("Leg het verhaal vast");
        }
        learn(idea);
        assertThat(idea.status()).isEqualTo("DONE");
    }

    @Test
    void aStoryIsAskedForTwiceAtMost() {
        var idea = approved("Een tuinfeest.", Town.wijk(), "70");
        choosePayment(idea, false);
        orderPayment(idea);
        settlePayment(idea, "Aangekomen");
        Application.moveClock(Duration.ofDays(60));
        OfficeSteps.askStory(idea, "Vraag het later nog eens");
        Application.moveClock(Duration.ofDays(29));
        OfficeSteps.askStory(idea, "Vraag het later nog eens");
        Application.moveClock(Duration.ofDays(29));
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Vraag even hoe het was", idea.number());
            if (supporter.page().getByText("Vraag het later nog eens").count() > 0) {
                supporter.press("Vraag het later nog eens");
                assertThat(supporter.sees("U vroeg het al twee keer.")).isTrue();
            }
        }
        OfficeSteps.askStory(idea, "Er komt geen verhaal");
        assertThat(idea.status()).isEqualTo("DONE_WITHOUT_STORY");
    }

    private static int messages(Handed idea, String kind) {
        return Integer.parseInt(Application.value("select count(*) from weerklank.outbox_message where kind = '" + kind
                + "' and subject_id = '" + idea.id() + "'"));
    }
}
