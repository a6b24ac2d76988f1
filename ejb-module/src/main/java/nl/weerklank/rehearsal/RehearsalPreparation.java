package nl.weerklank.rehearsal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.conversation.AddTargetGroup;
import nl.weerklank.conversation.TargetGroupRole;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.evaluation.Feature;
import nl.weerklank.preparation.AnswerFifth;
import nl.weerklank.preparation.AnswerFirst;
import nl.weerklank.preparation.Circumstance;
import nl.weerklank.preparation.ContactStanding;
import nl.weerklank.preparation.DecideMandate;
import nl.weerklank.preparation.DocumentStatus;
import nl.weerklank.preparation.EarlyVoices;
import nl.weerklank.preparation.FeedbackChannel;
import nl.weerklank.preparation.FiveQuestions;
import nl.weerklank.preparation.MainAim;
import nl.weerklank.preparation.MandateOutcome;
import nl.weerklank.preparation.Mandates;
import nl.weerklank.preparation.ParticipationForm;
import nl.weerklank.preparation.PlanBudget;
import nl.weerklank.preparation.Preparations;
import nl.weerklank.preparation.ScoredFeature;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Mode;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.trajectory.TrajectoryDetails;

/**
 * Plays the whole preparation of a trajectory by its roles, from the first question to the mandate: afterwards it is public,
 * as if people had taken their weeks. In production it refuses.
 */
@Stateless
@PermitAll // there is no caller outside demo and test mode: it refuses in production
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RehearsalPreparation {

    /** Who plays: accounts of a beleidsmedewerker, a wijkregisseur, a wijkprofessional and a bestuurder. */
    public record Cast(String officer, String manager, String professional, String executive) {

        /** The people of the demo. */
        public static final Cast DEMO = new Cast("beleid01", "wijkregisseur01", "wijkprofessional01", "bestuurder01");
    }

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int PAUSE_MILLIS = 40;

    @Inject
    CurrentActor actor;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsAreaDirector manager;
    @Inject
    AsAreaProfessional professional;
    @Inject
    AsExecutive executive;
    @Inject
    Trajectories trajectories;
    @Inject
    CycleQueries cycles;
    @Inject
    Preparations preparations;
    @Inject
    FiveQuestions questions;
    @Inject
    EarlyVoices voices;
    @Inject
    Mandates mandates;
    @Inject
    Clock clock;

    /** With everybody who lives there as the group that it is for. */
    public void play(UUID trajectoryId, Cast cast) {
        play(trajectoryId, cast, new AddTargetGroup(trajectoryId, "Wie er woont", TargetGroupRole.BENEFICIARY, null, null,
                null, "Het gaat over iedereen die er woont."));
    }

    /** With a group of its own. */
    public void play(UUID trajectoryId, Cast cast, AddTargetGroup group) {
        if (!Mode.current().isRehearsal()) {
            throw new NotFoundException();
        }
        var about = new AtomicReference<TrajectoryDetails>();
        asOfficer(cast, () -> {
            trajectories.prepare(trajectoryId);
            about.set(trajectories.get(trajectoryId));
        });
        var cycle = cycles.openCycleOf(trajectoryId).orElseThrow(NotFoundException::new);
        asOfficer(cast, () -> questions.first(cycle, new AnswerFirst(group.name(),
                "Wij willen weten wat mensen nodig hebben en wat zij zelf al doen.", about.get().topic(),
                MainAim.BETTER_LIVES, DocumentStatus.NONE, null, Set.of(cast.officer()))));
        as(cast.manager(), () -> manager.act(() -> {
            var standings = new HashMap<UUID, ContactStanding>();
            preparations.get(cycle).contacts().forEach(c -> standings.put(c.id(), ContactStanding.GOOD));
            questions.second(cycle, standings);
        }));
        asOfficer(cast, () -> {
            var scores = new EnumMap<Feature, ScoredFeature>(Feature.class);
            for (var feature : Feature.values()) {
                scores.put(feature, new ScoredFeature(3, "Het ging de vorige keer redelijk."));
            }
            voices.scan(cycle, scores);
        });
        as(cast.professional(), () -> professional.act(() -> voices.finish(cycle)));
        asOfficer(cast, () -> {
            questions.addGroup(cycle, group);
            questions.third(cycle, "Wat maken mensen mee, en wat helpt?", Set.of(Circumstance.CONTESTED));
        });
        asOfficer(cast, () -> questions.fourth(cycle, EnumSet.of(ParticipationForm.CONVERSATION_ROUND,
                ParticipationForm.ONLINE), null));
        asOfficer(cast, () -> questions.fifth(cycle, new AnswerFifth(EnumSet.of(FeedbackChannel.MAIL, FeedbackChannel.LETTER,
                FeedbackChannel.PERSON), about.get().feedbackBy(), Dates.on(clock.instant()).plusMonths(6),
                about.get().contact())));
        asOfficer(cast, () -> questions.budget(cycle, new PlanBudget(BigDecimal.valueOf(5000),
                "Wie een gesprek leidt, krijgt een vergoeding. Wie meepraat, krijgt reiskosten en oppas terug.", true)));
        as(cast.executive(), () -> executive.act(() -> mandates.decide(cycle, new DecideMandate(MandateOutcome.GIVEN,
                about.get().level(), about.get().whoDecides(), about.get().openToInfluence(), about.get().fixed(),
                "Inwoners kiezen zelf waar wij elkaar ontmoeten.", BigDecimal.valueOf(1500), null))));
    }

    private void asOfficer(Cast cast, Runnable act) {
        as(cast.officer(), () -> officer.act(act));
    }

    /** As soon as the process brought the task. */
    private void as(String account, Runnable act) {
        for (int waited = 0;; waited += PAUSE_MILLIS) {
            try {
                actor.actAs(account, act);
                return;
            } catch (BusinessException notYet) {
                if (waited >= PATIENCE_MILLIS || !"worklist.taskAlreadyDone".equals(notYet.getMessageKey())) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
