package nl.weerklank.withdrawal;

/** What is taken back: the whole contribution, or only the yes to showing it. */
public enum WithdrawalScope {
    CONTRIBUTION, PUBLICATION
}
