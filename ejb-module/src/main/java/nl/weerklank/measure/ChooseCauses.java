package nl.weerklank.measure;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A session in which causes were chosen together with residents. */
public record ChooseCauses(@NotNull UUID cycleId, @NotNull(message = "{measure.session.heldOn}") LocalDate heldOn,
        @NotNull(message = "{measure.session.residents}") @Min(value = 1, message = "{measure.session.residents}") Integer residents,
        @NotBlank(message = "{measure.session.participants}") @Size(max = 300, message = "{measure.session.participants}") String participants,
        Set<UUID> chosen, Map<UUID, String> reasons) {
}
