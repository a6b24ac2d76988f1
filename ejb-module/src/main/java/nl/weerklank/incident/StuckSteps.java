package nl.weerklank.incident;

import java.util.List;

/** Steps that are tried no more; the engine's side answers. */
public interface StuckSteps {

    /** All of them, the longest first. */
    List<StuckStep> all();

    /** Lets the engine try once more, at once. False when the step is not stuck (any more). */
    boolean again(String id);
}
