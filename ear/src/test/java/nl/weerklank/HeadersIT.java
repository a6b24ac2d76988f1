package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, cookies and cache rules on every kind of answer and on every page that a role can reach by clicking. */
class HeadersIT {

    private static final int MOST_PAGES = 60;

    private final HttpClient nobody = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/idea/submit/what", "/resources/weerklank.css", "/nietbestaand", "/WEB-INF/web.xml",
        "/WEB-INF/", "/META-INF/MANIFEST.MF", "/%57EB-INF/web.xml", "/..;/WEB-INF/web.xml", "/worklist/list",
        "/fund/register.csv", "/staff/photo?id=1", "/health/ready", "/health/live", "/.well-known/security.txt",
        "/jakarta.faces.resource/nietbestaand.js.xhtml?ln=x", "/myidea/stop?t=geraden", "/myidea/letter.pdf",
        "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF", "/idea", "/resources/", "/api/v1/wijken", "/api/v1/taken",
        "/api/v1/bestaat-niet", "/api/v2", "/api/v1/trajecten/geen"})
    void everyKindOfAddressCarriesThem_ALL_10(String path) throws Exception {
        check(path, get(nobody, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/%57EB-INF/web.xml", "/nietbestaand",
        "/resources/nietbestaand.css"})
    void whatIsHiddenIsOurPlain404_ALL_23(String path) throws Exception {
        var answer = get(nobody, path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina is er niet", "<main", "14 013");
    }

    @Test
    void refusedMethodsForgedPostsAndLargeBodiesCarryThemToo_ALL_10_ALL_23() throws Exception {
        var page = "/idea/submit/what";
        var refused = nobody.send(request(page).method("PUT", HttpRequest.BodyPublishers.ofString("x")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(405);
        check("PUT " + page, refused);
        assertThat(refused.body()).contains("<main", "14 013");
        var forged = nobody.send(request(page).header("Origin", "https://elders.example")
                .POST(HttpRequest.BodyPublishers.ofString("a=b")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(forged.statusCode()).isEqualTo(403);
        check("forged " + page, forged);
        assertThat(forged.body()).contains("<main", "14 013");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "OPTIONS", "DELETE", "WEERKLANK"})
    void everyMethodButThreeIsRefusedOnAPageWithAllOfThem_ALL_10(String method) throws IOException {
        var answer = raw(method + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 405 ").contains("Content-Security-Policy: default-src 'none'",
                "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Cache-Control: no-store", "Allow: GET, HEAD, POST",
                "<main", "14 013");
    }

    /** What is no request at all is closed by the server's reader: an empty answer, with nothing to protect or to tell. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\nBad Header\r\n\r\n",
        "niets\r\n\r\n"})
    void whatIsNoRequestGetsAnEmptyAnswer_ALL_23(String nonsense) throws IOException {
        var answer = raw(nonsense);

        assertThat(answer).matches("(?s)(HTTP/1\\.1 400 [^\r]*\r\n(?:Content-Length: 0|Connection: close)\r\n"
                + "(?:Content-Length: 0|Connection: close)\r\n\r\n)?");
    }

    /** Refused by the server before the platform hears of it: no page, but nothing told either. */
    @Test
    void aBodyBeyondTheLimitIsCutOff() throws Exception {
        var answer = raw("POST /idea/submit/who HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 20000000\r\n"
                + "Connection: close\r\n\r\nx=");
        assertThat(answer).matches("(?s)(HTTP/1\\.1 (413|400|500) .*)?")
                .doesNotContain("Exception", "at io.undertow");
        if (!answer.isEmpty()) {
            assertThat(answer).contains("X-Content-Type-Options: nosniff", "Content-Security-Policy:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"buurtondersteuner01", "fonds01", "betaler01", "jury01", "bestuurder01", "beheer01",
        "redacteur01", ""})
    void everyPageThatARoleCanClickToCarriesThem_ALL_10(String account) throws Exception {
        var visitor = account.isEmpty() ? nobody : loggedIn(account);
        var seen = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(account.isEmpty() ? "/" : "redacteur01".equals(account) ? "/text/words"
                : "/worklist/list"));
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            var path = open.poll();
            // One of a kind: a list of a hundred tasks has the same page behind each.
            if (!seen.add(path.replaceAll("=[^&]*", "="))) {
                continue;
            }
            var answer = get(visitor, path);
            check(path, answer);
            assertThat(answer.statusCode()).as(path).isIn(200, 302, 303);
            Pattern.compile("(?:href|src)=\"(/[^\"#]*)").matcher(answer.body()).results()
                    .map(link -> link.group(1).replace("&amp;", "&")).forEach(open::add);
        }
        assertThat(seen).hasSizeGreaterThan(4);
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", URI.create(Application.address()).getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void check(String path, HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Content-Security-Policy")).as("policy of %s", path).hasSize(1)
                .first().asString().startsWith("default-src 'none'").contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        for (var header : new TreeMap<>(Map.of("Strict-Transport-Security", "max-age=31536000; includeSubDomains",
                "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin"))
                .entrySet()) {
            assertThat(answer.headers().allValues(header.getKey())).as("%s of %s", header.getKey(), path)
                    .containsExactly(header.getValue());
        }
        assertThat(answer.headers().map().keySet()).as(path).doesNotContain("server", "x-powered-by",
                "access-control-allow-origin");
        assertThat(answer.headers().allValues("Set-Cookie")).as("cookies of %s", path).allSatisfy(cookie ->
                assertThat(cookie.toLowerCase(Locale.ROOT)).startsWith("__host-").contains("secure", "httponly",
                        "samesite=lax", "path=/"));
        var isFile = answer.statusCode() == 200
                && (path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/"));
        if (!isFile) {
            assertThat(answer.headers().firstValue("Cache-Control")).as("cache of %s", path)
                    .hasValueSatisfying(rule -> assertThat(rule).contains("no-store"));
        }
        assertThat(answer.body()).as(path).doesNotContain(";jsessionid=", "Exception:", "at nl.weerklank");
    }

    /** Logs in as a browser does; the secure cookies are sent on by hand, since this is plain HTTP. */
    private static HttpClient loggedIn(String account) throws Exception {
        var cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL) {
            @Override
            public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
                var kept = getCookieStore().getCookies().stream().map(HeadersIT::sent).toList();
                return kept.isEmpty() ? Map.of() : Map.of("Cookie", List.of(String.join("; ", kept)));
            }
        };
        var client = HttpClient.newBuilder().cookieHandler(cookies).build();
        var page = get(client, "/account/login").body();
        var fields = new HashMap<String, String>();
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"(?: id=\"[^\"]*\")? value=\"([^\"]*)\"").matcher(page)
                .results().forEach(input -> fields.put(input.group(1), input.group(2)));
        fields.putAll(Map.of("form", "form", "account", account, "password", Application.password(account), "login", "x"));
        fields.putIfAbsent("jakarta.faces.ViewState", "stateless");
        var body = fields.entrySet().stream().map(f -> f.getKey() + "="
                + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8)).reduce((a, b) -> a + "&" + b).orElseThrow();
        var answer = client.send(request("/account/login").header("Origin", Application.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("log-in of %s", account).isIn(302, 303);
        check("/account/login", answer);
        return client;
    }

    private static String sent(HttpCookie cookie) {
        return cookie.getName() + "=" + cookie.getValue();
    }

    private static HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Application.address() + path.replace("..;", "..%3B")))
                .timeout(Duration.ofSeconds(20));
    }
}
