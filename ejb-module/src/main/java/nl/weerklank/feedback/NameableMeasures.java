package nl.weerklank.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was decided in a trajectory, for answers that name it (INV-21). The feature of measures implements it, so that
 * feedback knows nothing of it.
 */
public interface NameableMeasures {

    /** Measures that residents can count on now. */
    List<NameableMeasure> decided(UUID trajectoryId);

    /** Contributions that lead to one of these measures by the chain. */
    Set<UUID> reachedBy(Collection<UUID> measures);

    /** The titles of measures, also of those that were stopped since: in one statement, in none for none. */
    Map<UUID, String> titles(Collection<UUID> measures);
}
