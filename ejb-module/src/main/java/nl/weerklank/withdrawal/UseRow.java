package nl.weerklank.withdrawal;

import java.util.UUID;

/** A place where a contribution was used; {@code shown} when everybody could read it there, {@code mend} when a colleague looks at it. */
public record UseRow(UUID id, UseKind kind, UUID subjectId, String title, boolean shown, boolean mend) {
}
