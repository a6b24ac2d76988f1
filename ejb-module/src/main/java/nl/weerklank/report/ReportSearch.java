package nl.weerklank.report;

import java.util.UUID;

/** What somebody looks for in the library; everything may be empty. */
public record ReportSearch(String words, UUID areaId, UUID trajectoryId, String theme) {
}
