package nl.weerklank.advice;

/** What an advice means for what was asked about; the process that asked goes on with it. */
public enum AdviceOutcome {
    /** Nothing changes. */
    GO_ON,
    /** An adopted recommendation changes the text. */
    ADAPT,
    /** An adopted recommendation says that a cause was missed. */
    CAUSE_MISSED,
    /** There is none, which is no yes (INV-19). */
    NO_ADVICE
}
