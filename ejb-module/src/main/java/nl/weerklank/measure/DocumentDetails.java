package nl.weerklank.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The document of a cycle, with what college and council made of it; {@code adviceId} is what a council of residents advised. */
public record DocumentDetails(UUID cycleId, UUID trajectoryId, String trajectory, DocumentKind kind, String title,
        String text, boolean councilNeeded, UUID adviceId, String noAdviceReason, DocumentState state, PolicyOutcome collegeOutcome,
        String collegeReason, Instant collegeAt, PolicyOutcome councilOutcome, LocalDate councilOn, String councilLink,
        String councilReason, Instant publishedAt, LocalDate launchOn, String launchNote) {

    /** Why it was rejected or changed, by whoever spoke last. */
    public String reason() {
        return councilReason != null ? councilReason : collegeReason;
    }
}
