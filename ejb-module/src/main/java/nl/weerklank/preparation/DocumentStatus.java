package nl.weerklank.preparation;

/** How far the policy document is on which a trajectory works. */
public enum DocumentStatus {
    NONE, DRAFT, SUBMITTED, DECIDED;

    /** Past a draft there is less to influence: who starts then says why in public (INV-03). */
    public boolean isLate() {
        return this == SUBMITTED || this == DECIDED;
    }
}
