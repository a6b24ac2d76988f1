package nl.weerklank.cycle;

/**
 * A feature counts what it did together with residents (INV-05): a held talk, a ranking, an answer on what was recognised, a
 * session; each with at least one resident. Sending feedback is none.
 */
public interface ResidentActivity {

    /** How many there were between the opening and the closing date of the phase. */
    long held(PhaseToClose phase);
}
