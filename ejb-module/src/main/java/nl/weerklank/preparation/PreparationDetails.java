package nl.weerklank.preparation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.conversation.TargetGroupRow;

/** One preparation for who works on it: the answers so far with who gave them, and what others added. */
public record PreparationDetails(UUID cycleId, UUID trajectoryId, String trajectory, String state, PreparationAnswers answers,
        List<AnsweredRow> answered, List<Actor> team, StaffContact contact, List<ContactRow> contacts, List<AskLoadRow> load,
        List<ScanRow> scans, List<TargetGroupRow> groups, List<MissedGroupRow> missed, List<FormAdviceRow> advice,
        List<MandateRow> mandates, Instant openedAt) {

    /** Whether a question is answered. */
    public boolean isAnswered(int number) {
        return answered.stream().anyMatch(a -> a.number() == number);
    }

    /** The last decision of the bestuurder, or null. */
    public MandateRow mandate() {
        return mandates.isEmpty() ? null : mandates.get(mandates.size() - 1);
    }
}
