package nl.weerklank.vault;

/** Why somebody looks into the vault. */
public enum Purpose {
    CALL_SUBMITTER, SEND_MESSAGE, HANDLE_APPLICATION, PAY, OWN_DATA
}
