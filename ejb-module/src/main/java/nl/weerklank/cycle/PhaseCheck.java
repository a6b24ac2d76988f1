package nl.weerklank.cycle;

import java.util.List;

/** A feature says what of its own rows keeps a phase from closing (F0 3); every bean of this kind is asked. */
public interface PhaseCheck {

    /** What is not in order; empty when nothing is, and for phases that the check is not about. */
    List<PhaseBlock> blocks(PhaseToClose phase);
}
