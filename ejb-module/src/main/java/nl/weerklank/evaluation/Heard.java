package nl.weerklank.evaluation;

/** Whether somebody feels heard, and whether they see themselves in a cause. */
public enum Heard {
    YES, PARTLY, NO
}
