package nl.weerklank.trajectory;

import java.time.LocalDate;

/** What a trajectory promises to everybody, as the preparation and the mandate settled it. */
public record TrajectoryTerms(String topic, ParticipationLevel level, String openToInfluence, String fixed,
        String whoDecides, LocalDate feedbackBy, String contact) {
}
