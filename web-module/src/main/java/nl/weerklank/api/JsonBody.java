package nl.weerklank.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.Validator;
import jakarta.ws.rs.ClientErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A body as somebody sent it: read field by field, with a sentence for each that is wrong. What is left out is null. */
public final class JsonBody {

    private static final int LARGEST = 64 * 1024;
    private static final int DIGITS = 20;
    private static final int TOO_LARGE = 413;

    private final JsonObject body;
    private final byte[] bytes;
    private final Set<String> known = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private JsonBody(JsonObject body, byte[] bytes) {
        this.body = body;
        this.bytes = bytes;
    }

    /** Refuses what is no JSON object, and what is larger than any body of this API. */
    public static JsonBody read(InputStream sent) {
        try {
            var bytes = sent.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ClientErrorException(TOO_LARGE);
            }
            if (bytes.length == 0) {
                return new JsonBody(JsonValue.EMPTY_JSON_OBJECT, bytes);
            }
            try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
                return new JsonBody(reader.readObject(), bytes);
            }
        } catch (JsonException | IllegalStateException noJson) {
            throw new BadQuestion(List.of(new Fault("", "Stuur een object in JSON.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String field) {
        return value(field) instanceof JsonString s ? s.getString() : refuse(field, "Stuur een tekst.");
    }

    public Boolean yes(String field) {
        var value = value(field);
        return value == JsonValue.TRUE || value == JsonValue.FALSE ? Boolean.valueOf(value == JsonValue.TRUE)
                : refuse(field, "Stuur true of false.");
    }

    /** Euros with at most two digits for cents. */
    public BigDecimal euros(String field) {
        if (!(value(field) instanceof JsonNumber number)) {
            return refuse(field, "Stuur een getal.");
        }
        var amount = number.bigDecimalValue();
        return amount.scale() > 2 || amount.scale() < -DIGITS || amount.precision() > DIGITS
                ? refuse(field, "Stuur een bedrag in euro met hoogstens twee cijfers voor de centen.") : amount;
    }

    public LocalDate day(String field) {
        var typed = text(field);
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            return refuse(field, "Stuur een dag als 2026-05-31.");
        }
    }

    public UUID id(String field) {
        var typed = text(field);
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            return refuse(field, "Stuur een kenmerk van ons (UUID).");
        }
    }

    /** One of some codes. */
    public <T> T code(String field, Map<String, T> codes) {
        var typed = text(field);
        if (typed == null) {
            return null;
        }
        return codes.containsKey(typed) ? codes.get(typed) : refuse(field, "Kies uit: " + String.join(", ", codes.keySet().stream().sorted().toList()) + ".");
    }

    /**
     * Refuses when anything was wrong: a value, a field that we do not know, or a rule of the command.
     *
     * @param names the Dutch name of each field of the command
     */
    public <C> C checked(C command, Validator validator, Map<String, String> names) {
        findUnknown();
        var wrong = faults.stream().map(Fault::field).toList();
        validator.validate(command).forEach(v -> {
            var field = names.getOrDefault(v.getPropertyPath().toString(), "");
            if (!wrong.contains(field)) {
                faults.add(new Fault(field, v.getMessage()));
            }
        });
        refuseFaults();
        return command;
    }

    /** Refuses when anything was wrong with what was read, or when more was sent than that. */
    public void nothingElse() {
        findUnknown();
        refuseFaults();
    }

    private void findUnknown() {
        body.keySet().stream().filter(f -> !known.contains(f)).forEach(f -> faults.add(new Fault(f, "Dit veld kennen wij niet.")));
    }

    private void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new BadQuestion(faults);
        }
    }

    /** The same body gives the same digest; nothing of it can be read back. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonValue value(String field) {
        known.add(field);
        var value = body.get(field);
        return value == null || value == JsonValue.NULL ? null : value;
    }

    /** Nothing there is no mistake: the command says what is required. */
    private <T> T refuse(String field, String sentence) {
        if (value(field) != null) {
            faults.add(new Fault(field, sentence));
        }
        return null;
    }
}
