package nl.weerklank.measure;

/** A cause that is not worked on now, and why; for everybody. */
public record NotChosen(String cause, String reason) {
}
