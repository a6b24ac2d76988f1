package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platform answers to a plain client, friendly or not. */
class ProtocolIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/idea/submit/what", "/idea/list", "/myidea/open", "/account/login", "/nietbestaand",
        "/resources/weerklank.css", "/health/ready", "/worklist/list", "/toegankelijkheid", "/privacy"})
    void everyAnswerCarriesTheHeaders_ALL_10(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1).first().asString()
                .startsWith("default-src 'none'").doesNotContain("unsafe-eval").doesNotContain("unsafe-inline");
        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isNotEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).allSatisfy(cookie ->
                assertThat(cookie.toLowerCase()).startsWith("__host-").contains("secure", "httponly", "samesite=lax", "path=/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH"})
    void pagesTakeGetHeadAndPostOnly(String method) throws Exception {
        assertThat(send(request("/idea/submit/what").method(method, HttpRequest.BodyPublishers.noBody())).statusCode())
                .isEqualTo(405);
    }

    @Test
    void aPostFromAnotherSiteIsRefused() throws Exception {
        var forged = send(request("/idea/submit/what").header("Origin", "https://elders.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("form=form&what=x")));

        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void aPostWithoutOurFormTokenDoesNothing() throws Exception {
        var before = Application.value("select count(*) from vault.form_draft");
        var page = get("/idea/submit/what").body();
        var nonce = Pattern.compile("primefaces.nonce\" value=\"([^\"]+)").matcher(page);
        assertThat(nonce.find()).isTrue();
        var forged = send(request("/idea/submit/what").header("Origin", Application.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("form=form&formToken=forged&primefaces.nonce=" + nonce.group(1)
                        + "&what=x&next=Volgende&jakarta.faces.ViewState=stateless")));

        assertThat(forged.statusCode()).isEqualTo(200);
        assertThat(forged.body()).contains("Deze pagina stond te lang open");
        assertThat(Application.value("select count(*) from vault.form_draft")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nietbestaand", "/idea/nietbestaand.xhtml", "/fout"})
    void whatIsNotThereIsSaidPlainly_ALL_23(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina is er niet", "14 013").doesNotContain("Exception", "at nl.", "jakarta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/worklist/list", "/grant/decide?taak=1", "/setting/list.xhtml", "/fund/register.csv",
        "/staff/photo?id=1", "/grant/payments"})
    void staffPagesAskForALogIn(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(header(answer, "Location")).endsWith("/account/login");
    }

    @Test
    void readyAndLiveTellTheTruth() throws Exception {
        assertThat(get("/health/ready").body()).isEqualTo("UP");
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void holesCanBeReported_ALL_13() throws Exception {
        var text = get("/.well-known/security.txt").body();
        var expires = Pattern.compile("Expires: (\\S+)").matcher(text);

        assertThat(text).contains("Contact: mailto:");
        assertThat(expires.find()).isTrue();
        assertThat(Instant.parse(expires.group(1))).isBetween(Application.now(), Application.now().plus(Duration.ofDays(366)));
    }

    /** The request smuggling of Undertow 2.3.23; the overridden one answers 400 (ADR 0006). */
    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\nHost: x\r\n\r\r\r", "GET / HTTP/1.1\r\n Host: x\r\n\r\n",
        "GET / HTTP/1.1\nHost: x\n\n", "GET / HTTP/1.1\r\nHost: x\r\nA: b\u0000c\r\n\r\n"})
    void crookedRequestsAreRefused(String raw) throws IOException {
        var port = URI.create(Application.address()).getPort();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(raw.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var start = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            assertThat(start).isIn("HTTP/1.1 400", "");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Application.address() + path)).timeout(Duration.ofSeconds(20));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
