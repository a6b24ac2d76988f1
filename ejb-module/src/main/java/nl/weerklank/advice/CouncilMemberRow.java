package nl.weerklank.advice;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody in a council; {@code lastDay} is null while no end is known. */
public record CouncilMemberRow(UUID id, String account, String name, CouncilPart part, LocalDate since, LocalDate lastDay) {
}
