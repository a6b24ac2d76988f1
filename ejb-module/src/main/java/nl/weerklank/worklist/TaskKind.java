package nl.weerklank.worklist;

/** A kind of work, for filtering the task list. */
public record TaskKind(String key, String title) {
}
