package nl.weerklank.webhook;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.contribution.ContributionReceived;
import nl.weerklank.cycle.CycleClosed;
import nl.weerklank.cycle.CycleOpened;
import nl.weerklank.cycle.PhaseClosed;
import nl.weerklank.cycle.PhaseOpened;
import nl.weerklank.feedback.FeedbackRunFinished;
import nl.weerklank.grant.BesluitTaken;
import nl.weerklank.grant.PaymentConfirmed;
import nl.weerklank.idea.IdeaSubmitted;
import nl.weerklank.shared.DomainEvent;
import nl.weerklank.trajectory.TrajectoryEnded;
import nl.weerklank.trajectory.TrajectoryPublished;

/** What other systems hear of: that it happened and to which row, never who did it or what somebody said. */
public enum OutboundEvent {
    IDEA_SUBMITTED(IdeaSubmitted.class, "idee-ingediend"),
    BESLUIT_TAKEN(BesluitTaken.class, "besluit-genomen"),
    PAYMENT_CONFIRMED(PaymentConfirmed.class, "betaling-aangekomen"),
    TRAJECTORY_PUBLISHED(TrajectoryPublished.class, "traject-openbaar"),
    TRAJECTORY_ENDED(TrajectoryEnded.class, "traject-geeindigd"),
    CYCLE_OPENED(CycleOpened.class, "cyclus-begonnen"),
    CYCLE_CLOSED(CycleClosed.class, "cyclus-afgesloten"),
    PHASE_OPENED(PhaseOpened.class, "fase-begonnen"),
    PHASE_CLOSED(PhaseClosed.class, "fase-afgesloten"),
    CONTRIBUTION_RECEIVED(ContributionReceived.class, "bijdrage-ontvangen"),
    FEEDBACK_RUN_FINISHED(FeedbackRunFinished.class, "terugkoppeling-afgerond");

    private static final Map<String, OutboundEvent> BY_EVENT = Arrays.stream(values())
            .collect(Collectors.toMap(e -> e.event.getSimpleName(), e -> e));

    private final Class<? extends DomainEvent> event;
    private final String dutch;

    OutboundEvent(Class<? extends DomainEvent> event, String dutch) {
        this.event = event;
        this.dutch = dutch;
    }

    /** The type in the envelope: the name of the organisation in reverse, and what happened. */
    String type() {
        return "nl.weerklank." + dutch;
    }

    /** What the audit trail calls it. */
    String inTrail() {
        return event.getSimpleName();
    }

    static OutboundEvent of(String inTrail) {
        return BY_EVENT.get(inTrail);
    }
}
