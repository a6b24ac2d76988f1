package nl.weerklank.theme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A gespreksleider writes down how many stickers residents put at each theme (by its id), how many residents did, and about
 * which themes they want to talk on.
 */
public record RecordRanking(@NotNull UUID cycleId,
        @NotNull(message = "{ranking.heldOn.required}") LocalDate heldOn,
        @NotBlank(message = "{ranking.place.required}") @Size(max = 120, message = "{ranking.place.tooLong}") String place,
        @Min(value = 1, message = "{ranking.residents.required}") @Max(value = 9999,
                message = "{ranking.residents.required}") int residents,
        @NotNull Map<UUID, Integer> votes, @NotNull List<@Valid GoDeeper> deeper) {
}
