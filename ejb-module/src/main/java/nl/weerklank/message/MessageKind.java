package nl.weerklank.message;

/** The messages that residents get. Title and body stand in {@code letters_nl.properties} under the name. */
public enum MessageKind {
    RECEIPT, QUESTION, QUESTION_REMINDER, SILENT, APPLICATION_INVITE, APPLICATION_CONFIRMED, WAITING_FOR_POT,
    OTHER_WAY, WITHDRAWN, PAYMENT_WAY_REMINDER, PAYMENT_ORDERED, PAYMENT_LATE, PAYMENT_FAILED, STORY_REQUEST, THANKS,
    CONTRIBUTION_RECEIVED, FEEDBACK, REACTION_ANSWER, RECOGNITION_REQUEST, EVALUATION_REQUEST, END_REPORT,
    PARTNER_REQUEST, PARTNER_REMINDER,
    QUICK_IDEA, INTERIM_NEWS,
    CONVERSATION_CHOSEN, CONVERSATION_INVITATION, CONVERSATION_REMINDER, CONVERSATION_MOVED, CONVERSATION_CANCELLED,
    CONVERSATIONS_OVER, REPORT_CONCEPT,
    WITHDRAWAL_DONE, SHOWING_ENDED, REIMBURSEMENT_PAID, REIMBURSEMENT_AGREED,
    BESLUIT_GRANTED(true), BESLUIT_PARTLY_GRANTED(true), BESLUIT_REFUSED(true), BESLUIT_SET_ASIDE(true);

    private final boolean besluit;

    MessageKind() {
        this(false);
    }

    MessageKind(boolean besluit) {
        this.besluit = besluit;
    }

    /** A besluit needs its own yes before it goes by mail; without one it is a letter. */
    public boolean isBesluit() {
        return besluit;
    }
}
