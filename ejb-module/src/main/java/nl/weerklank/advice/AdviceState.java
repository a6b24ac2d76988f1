package nl.weerklank.advice;

/**
 * REQUESTED → INCOMPLETE ⇄ REQUESTED → COMPLETE → READING → WRITING → VOTING → ADOPTED → RESPONDED → CLOSED. After a term
 * without advice: NO_ADVICE, which is nobody's yes (INV-19). Asked about a trajectory that stopped before there was an
 * advice: WITHDRAWN.
 */
public enum AdviceState {
    REQUESTED, INCOMPLETE, COMPLETE, READING, WRITING, VOTING, ADOPTED, RESPONDED, CLOSED, NO_ADVICE, WITHDRAWN;

    /** The council is at work, and its term runs where it has one. */
    public boolean isDrafting() {
        return this == COMPLETE || this == READING || this == WRITING || this == VOTING;
    }

    /** Nothing is asked of anybody any more. */
    public boolean isOver() {
        return this == CLOSED || this == NO_ADVICE || this == WITHDRAWN;
    }

    /** Everybody may read the advice. */
    public boolean isForAll() {
        return this == ADOPTED || this == RESPONDED || this == CLOSED || this == NO_ADVICE;
    }
}
