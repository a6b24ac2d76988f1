package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A partner was called: CONFIRMED, DECLINED or LATER. */
public record PartnerCalled(UUID commitmentId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return commitmentId;
    }
}
