package nl.weerklank.conversation;

/** HANDED_OUT → ACCEPTED or DECLINED → ATTENDED or NO_SHOW; EXPIRED when the round ends or nobody answered in time. */
public enum InvitationState {
    HANDED_OUT, ACCEPTED, DECLINED, EXPIRED, ATTENDED, NO_SHOW
}
