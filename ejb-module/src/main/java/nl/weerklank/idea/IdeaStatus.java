package nl.weerklank.idea;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an idea is (the state table of S1).
 *
 * <pre>
 *   SUBMITTED ⇄ TALKING ⇄ WAITING_FOR_APPLICATION → RESERVED ⇄ WAITING_FOR_POT → DECIDING
 *     → APPROVED → ORDERED → PAID → DONE | DONE_WITHOUT_STORY
 *     → REDIRECTED (an idea) | REFUSED | SET_ASIDE (an application)
 *   SILENT → TALKING (reopened by code)      any state before ORDERED → WITHDRAWN
 * </pre>
 */
public enum IdeaStatus {
    SUBMITTED(Word.RECEIVED), TALKING(Word.TALKING), WAITING_FOR_APPLICATION(Word.TALKING),
    RESERVED(Word.TALKING), WAITING_FOR_POT(Word.TALKING), DECIDING(Word.TALKING),
    APPROVED(Word.DECIDED), ORDERED(Word.DECIDED), PAID(Word.DECIDED),
    REDIRECTED(Word.DECIDED), REFUSED(Word.DECIDED), SET_ASIDE(Word.DECIDED),
    DONE(Word.READY), DONE_WITHOUT_STORY(Word.READY), SILENT(Word.READY), WITHDRAWN(Word.READY);

    /** The four plain words that a resident sees (RES-11). */
    public enum Word {
        RECEIVED, TALKING, DECIDED, READY
    }

    private static final Set<IdeaStatus> BEFORE_DECISION = EnumSet.of(SUBMITTED, TALKING, WAITING_FOR_APPLICATION,
            RESERVED, WAITING_FOR_POT, DECIDING);

    private final Word word;

    IdeaStatus(Word word) {
        this.word = word;
    }

    public Word word() {
        return word;
    }

    /** No more acts of the process follow. */
    public boolean isEnd() {
        return switch (this) {
            case REDIRECTED, REFUSED, SET_ASIDE, DONE, DONE_WITHOUT_STORY, SILENT, WITHDRAWN -> true;
            default -> false;
        };
    }

    /** Withdrawing is possible until the payment is ordered. */
    public boolean mayWithdraw() {
        return BEFORE_DECISION.contains(this) || this == APPROVED;
    }

    boolean mayBecome(IdeaStatus next) {
        return switch (this) {
            case SUBMITTED, TALKING, WAITING_FOR_APPLICATION, RESERVED, WAITING_FOR_POT, DECIDING ->
                BEFORE_DECISION.contains(next) || Set.of(APPROVED, REDIRECTED, REFUSED, SET_ASIDE, SILENT, WITHDRAWN)
                        .contains(next);
            case APPROVED -> next == ORDERED || next == WITHDRAWN;
            // A failed payment asks anew how to be paid; the yes stands.
            case ORDERED -> next == PAID || next == APPROVED;
            case PAID -> next == DONE || next == DONE_WITHOUT_STORY;
            case SILENT -> next == TALKING;
            default -> false;
        };
    }
}
