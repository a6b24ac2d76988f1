package nl.weerklank.webhook;

import jakarta.json.Json;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One event in its envelope (CloudEvents 1.0, NL GOV profile 1.1), and the request that carries it, signed. */
record CloudEvent(long id, OutboundEvent what, UUID subject, Instant at) {

    static final String CONTENT_TYPE = "application/cloudevents+json; charset=utf-8";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String HMAC = "HmacSHA256";

    String json(String source) {
        return Json.createObjectBuilder().add("specversion", "1.0").add("id", name()).add("source", source)
                .add("type", what.type()).add("subject", subject.toString())
                .add("time", at.truncatedTo(ChronoUnit.MILLIS).toString()).build().toString();
    }

    /** The same each time it is sent, so that a receiver knows it has it already. */
    private String name() {
        return "weerklank-" + id;
    }

    HttpRequest request(WebhookAddress to, Instant now) {
        var body = json(to.source());
        var moment = Long.toString(now.getEpochSecond());
        return HttpRequest.newBuilder(to.uri()).timeout(PATIENCE).header("Content-Type", CONTENT_TYPE)
                .header("Webhook-Id", name()).header("Webhook-Timestamp", moment)
                .header("Webhook-Signature", "v1," + signature(to.secret(), name() + "." + moment + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    /** HMAC over id, moment and body, in base64: who has the secret knows that it is ours, whole and of now. */
    static String signature(byte[] secret, String signed) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }
}
