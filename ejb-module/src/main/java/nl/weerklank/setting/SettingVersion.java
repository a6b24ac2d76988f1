package nl.weerklank.setting;

import java.time.Instant;

/** One value that somebody gave a setting: from when it holds, and who gave it when. */
public record SettingVersion(String value, Instant validFrom, Instant createdAt, String createdBy) {
}
