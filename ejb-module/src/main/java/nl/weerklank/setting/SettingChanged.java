package nl.weerklank.setting;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A setting got a new value from some moment on. */
public record SettingChanged(UUID subjectId, String detail) implements DomainEvent {
}
