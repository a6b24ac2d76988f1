package nl.weerklank.myidea;

import java.time.Instant;

/** The one thing that comes next, and by when (RES-13). {@code kind} has its words under {@code myidea.next.<KIND>}. */
public record NextStep(Kind kind, Instant by) {

    /** Who does what. YOU_… asks the owner for something; ENDED means that nothing more follows. */
    public enum Kind {
        WE_CALL, YOU_ANSWER, YOU_APPLY, WE_DECIDE, WE_WAIT_FOR_POT, YOU_CHOOSE_PAYMENT, WE_PAY, MONEY_COMES, YOU_TELL,
        WE_LEARN, WE_EXPLAIN, YOU_CAN_REOPEN, ENDED
    }
}
