package nl.weerklank.report;

/**
 * How far a report is: DRAFT (the gespreksleider writes) → WRITTEN (tested on traces, mended by the redacteur) → CHECK (who
 * was there reads it) → APPROVED → PUBLISHED. An objection brings it from CHECK or APPROVED back to WRITTEN. STOPPED: the
 * trajectory stopped before anybody could read it.
 */
public enum ReportState {
    DRAFT, WRITTEN, CHECK, APPROVED, PUBLISHED, STOPPED;

    /** Who was there can read it and say what is not right. */
    boolean isWithParticipants() {
        return this == CHECK || this == APPROVED;
    }

    boolean isOver() {
        return this == PUBLISHED || this == STOPPED;
    }
}
