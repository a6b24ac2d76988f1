package nl.weerklank.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.neighbourhood.NeighbourhoodRow;

/** One trajectory on its page. {@code who} is the named contact with phone and mail (INV-02). */
public record TrajectoryDetails(UUID id, String title, String topic, ParticipationLevel level, String openToInfluence,
        String fixed, String whoDecides, LocalDate feedbackBy, String contact, StaffContact who,
        List<NeighbourhoodRow> areas, TrajectoryStatus status, String stopReason, Instant startedAt,
        Instant publishedAt, Instant endedAt, int version) {
}
