package nl.weerklank.api;

/** What is wrong with one field, parameter or header, by its Dutch name. */
public record Fault(String field, String sentence) {
}
