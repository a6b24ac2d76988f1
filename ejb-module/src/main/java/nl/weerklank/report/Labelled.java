package nl.weerklank.report;

/** A choice: its id, and what people read. */
public record Labelled(String id, String label) {
}
