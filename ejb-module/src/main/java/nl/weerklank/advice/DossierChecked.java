package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The council says whether it can give advice with this dossier; the detail is COMPLETE or INCOMPLETE. */
public record DossierChecked(UUID requestId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
