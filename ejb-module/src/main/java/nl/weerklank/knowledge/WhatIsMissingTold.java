package nl.weerklank.knowledge;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** No cause was found; {@code detail} says whether more experience is needed. */
public record WhatIsMissingTold(UUID themeId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return themeId;
    }
}
