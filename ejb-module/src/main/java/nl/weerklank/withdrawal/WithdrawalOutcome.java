package nl.weerklank.withdrawal;

/** What the privacyfunctionaris chose. Words and reactions are gone in each of the first two; the marker always stays. */
public enum WithdrawalOutcome {
    /** Also the theme and what came of it go: the marker counts in the total of the trajectory alone. */
    ERASE,
    /** Theme and outcome stay, so that figures about the theme remain honest. */
    ANONYMISE,
    /** Only showing it has ended; the contribution itself stays. */
    USE_ENDED;

    boolean fits(WithdrawalScope scope) {
        return (this == USE_ENDED) == (scope == WithdrawalScope.PUBLICATION);
    }
}
