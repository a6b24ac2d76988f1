package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.contribution.OwnContributions;
import nl.weerklank.conversation.AddTargetGroup;
import nl.weerklank.conversation.TargetGroupRole;
import nl.weerklank.cycle.OpenUpPlans;
import nl.weerklank.draft.Drafts;
import nl.weerklank.online.GiveContribution;
import nl.weerklank.online.OnlineInput;
import nl.weerklank.online.OnlineWindows;
import nl.weerklank.online.OpenWindow;
import nl.weerklank.shared.Dates;
import nl.weerklank.trajectory.ParticipationLevel;
import nl.weerklank.trajectory.StartTrajectory;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.vault.Token;

/**
 * A trajectory about young families (6.4): its first cycle is over, its second asks everybody a question. People can go on
 * from here to sorting.
 */
@ApplicationScoped
class DemoTrajectory {

    static final String ALONE = "Alleen staan";
    static final String AGAIN = "Steeds opnieuw vertellen";
    static final String TARGET_GROUP = "Ouders met een migratieachtergrond";
    private static final String OFFICER = "beleid01";

    @Inject
    CurrentActor actor;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsResident resident;
    @Inject
    Trajectories trajectories;
    @Inject
    RehearsalPreparation preparation;
    @Inject
    OnlineWindows windows;
    @Inject
    DemoConversation conversation;
    @Inject
    DemoKnowledge knowledge;
    @Inject
    DemoMeasures measures;
    @Inject
    DemoAnswers answers;
    @Inject
    DemoLookingBack lookingBack;
    @Inject
    DemoDesk desk;
    @Inject
    OpenUpPlans plans;
    @Inject
    OnlineInput input;
    @Inject
    OwnContributions own;
    @Inject
    Drafts drafts;
    @Inject
    Clock clock;

    /** Starts it, so many days before the demo begins. */
    UUID start(UUID neighbourhoodId, int daysBefore) {
        var trajectory = new AtomicReference<UUID>();
        asOfficer(() -> trajectory.set(trajectories.start(goodStart(neighbourhoodId, daysBefore))));
        preparation.play(trajectory.get(), RehearsalPreparation.Cast.DEMO, new AddTargetGroup(trajectory.get(), TARGET_GROUP,
                TargetGroupRole.BENEFICIARY, 67, "Voorbeeld uit de hand-out", Dates.on(clock.instant()).minusDays(30), null));
        return trajectory.get();
    }

    /** The first three phases: what residents said, why it is so, and what we do. Gives the codes of those who spoke. */
    List<String> fromExperiencesToPolicy(UUID trajectoryId) {
        var codes = conversation.play(trajectoryId);
        answers.interim(trajectoryId);
        knowledge.play(codes);
        measures.decide();
        measures.carryOut(trajectoryId);
        return codes;
    }

    /** The fourth phase, and on to the second cycle. */
    void lookBack(UUID trajectoryId, List<String> codes) {
        lookingBack.play(trajectoryId, codes);
    }

    /** The second cycle asks everybody a question and lets residents answer. */
    void ask(UUID trajectoryId) {
        var window = new AtomicReference<UUID>();
        desk.once(OFFICER, officer::act, "planRounds", cycle -> {
            window.set(windows.openInPhase(cycle, question(trajectoryId)));
            plans.plan(cycle);
        });
        give(window.get(), "Ik wil zelf zeggen wie bij ons langskomt.", "ouder1@voorbeeld.example", null, true);
        give(window.get(), "Mijn contactpersoon ging weg. Niemand vroeg wie ik daarna wilde.", null, "06 0000 0002", true);
        give(window.get(), "Mijn buurvrouw past op als ik werk. Zonder haar lukt het niet.", "ouder3@voorbeeld.example",
                null, false);
        var letters = give(window.get(), "De brieven zijn lang. Ik begrijp ze niet.", null, null, true);
        give(window.get(), "أريد مكانا للأمهات في الحي", null, "06 0000 0005", true);
        // Somebody wants to be read by us alone: the privacyfunctionaris has something to look at.
        resident.act(() -> own.shown(letters).forEach(id -> own.stopShowing(letters, id)));
    }

    /** The meeting place goes on in a trajectory of its own, which is prepared and waits for its first plan (6.4, M4). */
    void meetElsewhere(UUID trajectoryId, UUID neighbourhoodId) {
        var meeting = new AtomicReference<UUID>();
        asOfficer(() -> meeting.set(trajectories.start(meeting(neighbourhoodId))));
        preparation.play(meeting.get(), RehearsalPreparation.Cast.DEMO);
        measures.carryOn(trajectoryId, meeting.get());
    }

    private StartTrajectory meeting(UUID neighbourhoodId) {
        var start = new StartTrajectory();
        start.setTitle("Groenewoud: ontmoeten");
        start.setTopic("Waar komt u andere mensen tegen in Groenewoud? En waar zou u dat willen?");
        start.setLevel(ParticipationLevel.ADVISE);
        start.setOpenToInfluence("Waar de ontmoetingsplek komt, wanneer hij open is en wie er zorgt.");
        start.setFixed("Het geld voor dit jaar.");
        start.setWhoDecides("De wethouder voor wijken");
        start.setFeedbackBy(Dates.on(clock.instant()).plusMonths(3));
        start.setContact(OFFICER);
        start.setAreas(Set.of(neighbourhoodId));
        return start;
    }

    private void asOfficer(Runnable act) {
        actor.actAs(OFFICER, () -> officer.act(act));
    }

    private StartTrajectory goodStart(UUID neighbourhoodId, int daysBefore) {
        var start = new StartTrajectory();
        start.setTitle("Een goede start");
        start.setTopic("Een kind krijgen verandert alles. Hoe gaat dat in uw buurt?");
        start.setLevel(ParticipationLevel.ADVISE);
        start.setOpenToInfluence("Hoe wij ouders met jonge kinderen helpen, en waar zij elkaar ontmoeten.");
        start.setFixed("Het geld voor dit jaar. En wat in de wet staat over de zorg voor kinderen.");
        start.setWhoDecides("De wethouder voor jeugd");
        start.setFeedbackBy(Dates.on(clock.instant()).plusDays(daysBefore).plusMonths(3));
        start.setContact(OFFICER);
        start.setAreas(Set.of(neighbourhoodId));
        return start;
    }

    private OpenWindow question(UUID trajectoryId) {
        var open = new OpenWindow();
        open.setTrajectoryId(trajectoryId);
        open.setQuestion("Hoe wilt u kiezen wie u helpt?");
        open.setExplanation("Vertel wat u meemaakte. Elk verhaal telt.");
        open.setClosesOn(Dates.on(clock.instant()).plusDays(21));
        return open;
    }

    private String give(UUID windowId, String words, String mail, String phone, boolean publish) {
        var contribution = new GiveContribution();
        contribution.setWindowId(windowId);
        contribution.setWords(words);
        contribution.setMail(mail);
        contribution.setPhone(phone);
        contribution.setPublish(publish);
        var code = new AtomicReference<String>();
        resident.act(() -> {
            var token = Token.fresh();
            drafts.keep(token, OnlineInput.FORM, Map.of());
            code.set(input.give(token, contribution).followCode());
        });
        return code.get();
    }
}
