package nl.weerklank.reimbursement;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Who led a conversation and who was there can ask for what it cost them (INV-37). */
public record ReimbursementsOffered(UUID conversationId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return conversationId;
    }
}
