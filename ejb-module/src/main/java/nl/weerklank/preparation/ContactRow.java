package nl.weerklank.preparation;

import java.time.LocalDate;
import java.util.UUID;

/** A contact of the wijk; {@code standing} is null while nobody confirmed it, {@code lastContact} when it is not known. */
public record ContactRow(UUID id, ContactKind kind, String name, ContactStanding standing, LocalDate lastContact,
        int openFeedback, boolean loaded) {
}
