package nl.weerklank.measure;

import java.util.UUID;

/** A cause that a session can choose; {@code notFound} when the theme has none, and only quick measures can follow. */
public record CauseToChoose(UUID id, String theme, String text, boolean notFound) {
}
