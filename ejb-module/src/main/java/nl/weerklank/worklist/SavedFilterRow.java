package nl.weerklank.worklist;

import java.util.UUID;

/**
 * A kept way to look at the list. {@code name} is null for what somebody looked for last, {@code role} for one that is not
 * shared; {@code count} is how many tasks it shows the caller, up to {@link WorklistPage#COUNTED}.
 */
public record SavedFilterRow(UUID id, String name, String owner, String role, boolean mine, boolean removed,
        WorklistFilter filter, long count) {
}
