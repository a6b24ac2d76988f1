package nl.weerklank.conversation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** An official names a group; a share, in whole percents, has a source and a date. */
public record AddTargetGroup(@NotNull UUID trajectoryId,
        @NotBlank(message = "{group.name.required}") @Size(max = 100, message = "{group.name.tooLong}") String name,
        @NotNull(message = "{group.role.required}") TargetGroupRole role,
        @Min(value = 1, message = "{group.percent.wrong}") @Max(value = 100, message = "{group.percent.wrong}")
        Integer percent,
        @Size(max = 200, message = "{group.source.tooLong}") String source,
        LocalDate asOf,
        @Size(max = 300, message = "{group.source.tooLong}") String noShareReason) {
}
