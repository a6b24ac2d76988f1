package nl.weerklank.preparation;

/** In which way residents take part. Only some are in the platform yet. */
public enum ParticipationForm {
    CONVERSATION_ROUND(true), ONLINE(true), HOME_VISIT(false), JOIN_INITIATIVE(true), PHOTO_ROUND(false), PLAY(false),
    PLACE_METER(false), CITIZENS_ASSEMBLY(false), ADVISORY_COUNCIL(false), EXPERIENCE_COUNCIL(false);

    private final boolean installed;

    ParticipationForm(boolean installed) {
        this.installed = installed;
    }

    /** Whether it can be chosen now. */
    public boolean isInstalled() {
        return installed;
    }
}
