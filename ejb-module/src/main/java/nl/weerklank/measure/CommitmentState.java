package nl.weerklank.measure;

/** PLANNED → ASKED → CONFIRMED / DECLINED; DROPPED when the measure goes on without this partner. */
public enum CommitmentState {
    PLANNED, ASKED, CONFIRMED, DECLINED, DROPPED
}
