package nl.weerklank.grant;

import java.time.Instant;

/** Another way, as explained and reviewed. */
public record OtherWayDetails(Ground ground, String reason, ExplainOtherWay.Direction direction, String text,
        boolean setAside, String explainedBy, Instant explainedAt, String reviewedBy, Boolean agreed, Instant toldAt) {
}
