package nl.weerklank.vault;

import java.util.UUID;

/** A fresh contributor: the handle that other features keep, and the follow code that only the contributor gets. */
public record Handle(UUID id, String followCode) {
}
