package nl.weerklank.reimbursement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One reimbursement as its receiver sees it, and as officials see it; the amount in euro. Holds no name and no account. */
public record ReimbursementRow(UUID id, String trajectory, Instant talkedOn, ParticipantRole role, ReimbursementState state,
        Set<ReimbursementKind> kinds, BigDecimal amount, boolean receipts, ReimbursementWay way, String pickupNumber,
        LimitRule limit, LocalDate payFrom, Instant payBy, Instant paidAt, String paidBy) {
}
