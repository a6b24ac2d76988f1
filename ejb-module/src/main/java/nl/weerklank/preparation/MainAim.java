package nl.weerklank.preparation;

/** What a trajectory is for first of all; saving money is none that residents can share (INV-04). */
public enum MainAim {
    BETTER_LIVES, TAKING_PART, HEALTH, SERVICE, SAVING
}
