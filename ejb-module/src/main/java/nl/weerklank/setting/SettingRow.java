package nl.weerklank.setting;

import java.time.Instant;

/**
 * A setting as the administrator sees it: what holds now (since when; null for the default), and what will hold from
 * when (null when nothing changes).
 */
public record SettingRow(SettingKey key, String value, Instant validFrom, String nextValue, Instant nextValidFrom,
        String changedBy) {
}
