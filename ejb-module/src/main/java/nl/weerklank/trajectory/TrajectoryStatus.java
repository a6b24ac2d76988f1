package nl.weerklank.trajectory;

/**
 * Where a trajectory stands: DRAFT → PREPARING (five questions and a mandate, INV-01) → ACTIVE → CLOSED. Without a mandate
 * PREPARING → NOT_STARTED; ended early, it is STOPPING → STOPPED.
 */
public enum TrajectoryStatus {
    DRAFT, PREPARING, ACTIVE, NOT_STARTED, STOPPING, STOPPED, CLOSED;

    /** Contributions and questions to residents are possible: the five questions are answered, the mandate is given (INV-01). */
    public boolean isOpen() {
        return this == ACTIVE;
    }

    /** Who should be heard can be written down. */
    public boolean isPlanned() {
        return this == PREPARING || this == ACTIVE;
    }

    boolean mayBecome(TrajectoryStatus next) {
        return switch (this) {
            case DRAFT -> next == PREPARING;
            case PREPARING -> next == ACTIVE || next == NOT_STARTED || next == STOPPING;
            case ACTIVE -> next == STOPPING || next == CLOSED;
            case STOPPING -> next == STOPPED;
            case NOT_STARTED, STOPPED, CLOSED -> false;
        };
    }
}
