package nl.weerklank.actor;

import java.util.List;
import java.util.UUID;

/** One account as an administrator sees it; {@code oneTime} while its owner has not chosen a password yet. */
public record AccountRow(UUID id, String account, String name, String phone, String mail, List<String> roles,
        boolean active, boolean oneTime, int version) {
}
