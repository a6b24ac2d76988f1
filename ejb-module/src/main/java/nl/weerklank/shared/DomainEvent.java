package nl.weerklank.shared;

import java.util.UUID;

/** Something that happened to a row. Carries ids and codes only; the audit trail writes down every one. */
public interface DomainEvent {

    /** The row it happened to. */
    UUID subjectId();

    /** Code of the outcome where the event has one, else an empty text. */
    default String detail() {
        return "";
    }
}
