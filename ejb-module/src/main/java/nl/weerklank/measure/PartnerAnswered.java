package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A partner said yes or no: CONFIRMED or DECLINED. */
public record PartnerAnswered(UUID commitmentId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return commitmentId;
    }
}
