package nl.weerklank.reimbursement;

/** What somebody did in the conversation that it is for. */
public enum ParticipantRole {
    FACILITATOR, PARTICIPANT
}
