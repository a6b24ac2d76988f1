package nl.weerklank.advice;

/** What a member says of a draft. */
public enum VoteKind {
    AGREE,
    /** Another view, in the member's own words beside the advice. */
    MINORITY,
    ABSTAIN
}
