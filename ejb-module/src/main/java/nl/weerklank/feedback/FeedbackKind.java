package nl.weerklank.feedback;

/** What a run tells: how far we are, what came of it in the end, or why it was stopped. */
public enum FeedbackKind {
    INTERIM, FINAL, STOP;

    /** After it nothing more follows for these contributions. */
    public boolean isFinal() {
        return this != INTERIM;
    }
}
