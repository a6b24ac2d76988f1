package nl.weerklank.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What residents will read of a measure, who sees to it, and how we will know whether it helps: a figure and a story, equal
 * (INV-27).
 *
 * @param budget           what it costs in euro; null when it costs nothing extra
 * @param learningQuestion what a pilot wants to find out
 */
public record WorkOutMeasure(@NotNull UUID measureId,
        @NotBlank(message = "{measure.title.required}") @Size(max = 160, message = "{measure.title.required}") String title,
        @NotBlank(message = "{measure.text.required}") @Size(max = 1500, message = "{measure.text.tooLong}") String text,
        @NotBlank(message = "{measure.owner.required}") String owner, BigDecimal budget,
        @NotBlank(message = "{measure.ownChoice.required}") @Size(max = 500, message = "{measure.text.tooLong}") String ownChoice,
        @Size(max = 300, message = "{measure.text.tooLong}") String figure,
        @Size(max = 300, message = "{measure.text.tooLong}") String figureSource,
        @Size(max = 1000, message = "{measure.text.tooLong}") String story,
        @Size(max = 500, message = "{measure.text.tooLong}") String learningQuestion) {
}
