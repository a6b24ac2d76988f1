package nl.weerklank.vault;

/** How somebody wants to be told things. Without contact data the answer stands behind the follow code. */
public enum Channel {
    MAIL, LETTER, PHONE, CODE_ONLY
}
