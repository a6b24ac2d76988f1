package nl.weerklank.retention;

import java.time.Instant;

/**
 * How a feature takes away one kind of data whose term is over. Doing it again changes nothing. Features that keep the
 * same kind have a rule each.
 */
public interface RetentionRule {

    RetentionKind kind();

    /** How many there are whose term started before this moment. */
    long due(Instant before);

    /** Takes them away; returns how many. */
    long takeAway(Instant before);
}
