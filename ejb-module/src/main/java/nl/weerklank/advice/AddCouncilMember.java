package nl.weerklank.advice;

import java.time.LocalDate;
import java.util.UUID;

/** Who comes into a council, as what and for how long; {@code lastDay} may be null. */
public record AddCouncilMember(UUID councilId, String account, CouncilPart part, LocalDate since, LocalDate lastDay) {
}
