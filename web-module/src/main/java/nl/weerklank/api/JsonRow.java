package nl.weerklank.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An object of an answer; what is not known is left out. Moments are in UTC (RFC 3339), days are days. */
public final class JsonRow {

    private final JsonObjectBuilder row = Json.createObjectBuilder();

    public JsonRow with(String name, Object value) {
        if (value instanceof Instant moment) {
            row.add(name, moment.truncatedTo(ChronoUnit.SECONDS).toString());
        } else if (value instanceof BigDecimal amount) {
            row.add(name, amount);
        } else if (value instanceof Number number) {
            row.add(name, number.longValue());
        } else if (value instanceof Boolean yes) {
            row.add(name, yes);
        } else if (value instanceof JsonObject inner) {
            row.add(name, inner);
        } else if (value instanceof LocalDate || value != null) {
            row.add(name, value.toString());
        }
        return this;
    }

    public JsonObject build() {
        return row.build();
    }
}
