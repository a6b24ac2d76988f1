package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.grant.Besluiten;
import nl.weerklank.grant.ChoosePaymentWay;
import nl.weerklank.grant.ConfirmApplication;
import nl.weerklank.grant.Decide;
import nl.weerklank.grant.ExplainOtherWay;
import nl.weerklank.grant.GiveAdvice;
import nl.weerklank.grant.Jury;
import nl.weerklank.grant.OtherWays;
import nl.weerklank.grant.OwnGrants;
import nl.weerklank.grant.Payments;
import nl.weerklank.idea.IdeaTalks;
import nl.weerklank.idea.TalkAboutIdea;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.story.Stories;
import nl.weerklank.story.TellStory;

/** What the people of the demo do, each with their own role and name, through the same boundaries as the screens. */
@ApplicationScoped
class DemoPeople {

    /** A task that a timer brings takes the job executor some seconds. */
    private static final int PATIENCE_SECONDS = 60;

    @Inject
    CurrentActor actor;
    @Inject
    AsSupporter supporter;
    @Inject
    AsSteward steward;
    @Inject
    AsPayer payer;
    @Inject
    AsJuror juror;
    @Inject
    AsResident resident;
    @Inject
    IdeaTalks talks;
    @Inject
    OwnGrants ownGrants;
    @Inject
    Jury jury;
    @Inject
    Besluiten besluiten;
    @Inject
    OtherWays otherWays;
    @Inject
    Payments payments;
    @Inject
    Stories stories;

    void asResident(Runnable act) {
        resident.act(act);
    }

    void talk(UUID ideaId, TalkAboutIdea talk) {
        talk.setIdeaId(ideaId);
        whenAsked("buurtondersteuner01", () -> supporter.act(() -> talks.finish(talk)));
    }

    void apply(String code) {
        var application = new ConfirmApplication();
        application.setName("Inwoner Voorbeeld");
        application.setStreet("Voorbeeldstraat 1");
        application.setPostcode("5025 AA");
        application.setCity("Voorbeeldstad");
        application.setAgeGroup(ConfirmApplication.AgeGroup.ADULT);
        application.setMailBesluit(true);
        application.setConfirmed(true);
        resident.act(() -> ownGrants.apply(code, application));
    }

    void advise(UUID ideaId, String account) {
        var advice = new GiveAdvice();
        advice.setIdeaId(ideaId);
        advice.setVote(GiveAdvice.Vote.YES);
        advice.setLine("Fijn voor jong en oud.");
        whenAsked(account, () -> juror.act(() -> jury.advise(advice)));
    }

    void grant(UUID ideaId, String publicTitle) {
        var decision = new Decide();
        decision.setIdeaId(ideaId);
        decision.setOutcome(Decide.Outcome.GRANTED);
        decision.setPublicTitle(publicTitle);
        decision.setNoInterest(true);
        whenAsked("fonds01", () -> steward.act(() -> besluiten.decide(decision)));
    }

    void choosePayment(String code) {
        var way = new ChoosePaymentWay();
        way.setWay(ChoosePaymentWay.Way.VOUCHER);
        resident.act(() -> ownGrants.choosePaymentWay(code, way));
    }

    void pay(UUID ideaId) {
        whenAsked("betaler01", () -> payer.act(() -> payments.order(ideaId)));
        whenAsked("betaler01", () -> payer.act(() -> payments.underWay().stream()
                .filter(p -> p.ideaId().equals(ideaId)).forEach(p -> payments.confirm(p.id()))));
    }

    void explain(UUID ideaId, ExplainOtherWay.Direction direction, String reason, String otherWay) {
        var explanation = new ExplainOtherWay();
        explanation.setIdeaId(ideaId);
        explanation.setDirection(direction);
        explanation.setReason(reason);
        explanation.setOtherWay(otherWay);
        whenAsked("fonds01", () -> steward.act(() -> otherWays.explain(explanation)));
    }

    void agree(UUID ideaId) {
        whenAsked("fonds02", () -> steward.act(() -> otherWays.review(ideaId, true)));
    }

    void tell(String code, String text, boolean publish) {
        var story = new TellStory();
        story.setText(text);
        story.setPublish(publish);
        resident.act(() -> stories.tell(code, story, null));
    }

    void learn(UUID ideaId, String lesson) {
        whenAsked("buurtondersteuner01", () -> supporter.act(() -> stories.learn(ideaId, lesson)));
    }

    void askLater(UUID ideaId) {
        whenAsked("buurtondersteuner01", () -> supporter.act(() -> stories.later(ideaId)));
    }

    void noStory(UUID ideaId) {
        whenAsked("buurtondersteuner01", () -> supporter.act(() -> stories.none(ideaId)));
    }

    /** Does the work as soon as it is there: a job may have to bring it first. */
    void whenAsked(String account, Runnable act) {
        for (int second = 0;; second++) {
            try {
                actor.actAs(account, act);
                return;
            } catch (BusinessException notYet) {
                if (second >= PATIENCE_SECONDS || !"worklist.taskAlreadyDone".equals(notYet.getMessageKey())) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        pause(Duration.ofSeconds(1));
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while loading the demo data", stopped);
        }
    }
}
