package nl.weerklank.measure;

/** What sort of change a measure is. QUICK is small, within delegation, and does not wait for a confirmed cause (INV-20). */
public enum MeasureKind {
    POLICY, WORKING_METHOD, FACILITY, PILOT, QUICK, ROLL_OUT
}
