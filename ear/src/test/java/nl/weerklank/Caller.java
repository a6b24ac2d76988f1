package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.IdeaSteps.Handed;

/**
 * Another system, or somebody's script: calls the API. Tests use it for the way to where they begin; what a page does is
 * tested on the page, by the journey that is about it.
 */
final class Caller {

    static final String BASE = "/api/v1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> OUTCOMES = Map.of("Ja", "TOEGEKEND", "Ja, voor een deel", "DEELS_TOEGEKEND",
            "Pas het idee aan", "AANPASSEN", "Nee", "AFGEWEZEN");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** An answer, read. */
    record Answer(int status, JsonNode body, HttpResponse<String> raw) {

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        /** Refuses any other status, and shows what came instead. */
        Answer was(int expected) {
            assertThat(status).as(raw.request().method() + " " + raw.uri() + ": " + raw.body()).isEqualTo(expected);
            return this;
        }
    }

    private final String account;
    private final Map<String, String> headers;

    private Caller(String account, Map<String, String> headers) {
        this.account = account;
        this.headers = headers;
    }

    static Caller nobody() {
        return new Caller("", Map.of());
    }

    static Caller as(String account) {
        return with(account, Application.password(account));
    }

    static Caller with(String account, String password) {
        return new Caller(account, Map.of("Authorization", "Basic " + Base64.getEncoder()
                .encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8))));
    }

    static Caller header(String name, String value) {
        return new Caller("", Map.of(name, value));
    }

    Answer get(String path) {
        return call("GET", path, null);
    }

    Answer post(String path, String body) {
        return call("POST", path, body);
    }

    Answer put(String path, String body) {
        return call("PUT", path, body);
    }

    Answer call(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(Application.address() + BASE + path))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            var raw = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(raw.statusCode(), read(raw.body()), raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode read(String text) {
        try {
            return text.isBlank() ? null : JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return null;
        }
    }

    /** Somebody hands in what they filled in, as on the five pages. */
    static Handed submit(IdeaSteps.Form form) {
        var body = JSON.createObjectNode().put("wat", form.what())
                .put("wijkId", Application.value("select id from weerklank.neighbourhood where name = '" + form.wijk() + "'"))
                .put("voorIedereen", code(form.openToAll())).put("winst", "NEE").put("eigenBelang", code(form.ownInterest()))
                .put("vergunningNodig", code(form.permit())).put("naam", "Ina Inwoner")
                .put("email", "ina@voorbeeld.example").put("berichtBijVoortgang", true);
        if (form.amount() != null) {
            body.put("bedrag", euros(form.amount()));
        }
        if (form.date() != null) {
            body.put("activiteitDatum", form.date().toString());
        }
        var receipt = header("Idempotency-Key", UUID.randomUUID().toString()).post("/ideeen", body.toString()).was(201).body();
        JourneyBook.handedIn(receipt.get("nummer").asText());
        return new Handed(receipt.get("nummer").asText(), receipt.get("volgcode").asText());
    }

    /** Takes a besluit with the words of its page. */
    Answer decide(Handed idea, String outcome, String title, String amount, String reason, String ground) {
        var body = JSON.createObjectNode().put("soort", "BESLUIT").put("besluit", OUTCOMES.get(outcome))
                .put("publiekeTitel", title).put("reden", reason).put("grond", ground).put("geenEigenBelang", true);
        if (amount != null) {
            body.put("bedrag", euros(amount));
        }
        return act(idea, "decide", body.toString());
    }

    /** An amount as people type it. */
    private static BigDecimal euros(String typed) {
        return new BigDecimal(typed.replace("€", "").replace(".", "").replace(',', '.').strip());
    }

    private static String code(String answer) {
        return switch (answer) {
            case "Ja" -> "JA";
            case "Nee" -> "NEE";
            default -> "ONBEKEND";
        };
    }

    /** Does the caller's open task of a kind that is about an idea. */
    Answer act(Handed idea, String task, String body) {
        var where = "from weerklank.work_item where task_key = '" + task + "' and state = 'OPEN' and subject_id = '" + idea.id()
                + "' and coalesce(assignee, '" + account + "') = '" + account + "'";
        Application.await(task + " of " + idea.number(), () -> !"0".equals(Application.value("select count(*) " + where)));
        return post("/taken/" + Application.value("select id " + where + " order by created_at limit 1") + "/afhandeling", body);
    }
}
