package nl.weerklank.trajectory;

/** Where a trajectory stands: DRAFT → ACTIVE → CLOSED, or ACTIVE → STOPPING → STOPPED when it ends early. */
public enum TrajectoryStatus {
    DRAFT, ACTIVE, STOPPING, STOPPED, CLOSED;

    /** Contributions and questions to residents are possible. */
    public boolean isOpen() {
        return this == ACTIVE;
    }

    boolean mayBecome(TrajectoryStatus next) {
        return switch (this) {
            case DRAFT -> next == ACTIVE;
            case ACTIVE -> next == STOPPING || next == CLOSED;
            case STOPPING -> next == STOPPED;
            case STOPPED, CLOSED -> false;
        };
    }
}
