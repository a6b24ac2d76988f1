package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.weerklank.IdeaSteps.Form;
import org.junit.jupiter.api.Test;

/** Guessing follow codes, from addresses that no other test uses: they stay closed for ten minutes. */
class FollowCodeIT {

    @Test
    void tenWrongCodesCloseAnAddressAndNoOther_RES_12() throws IOException {
        var idea = IdeaSteps.submit(Form.allKnown("Raad de code.", Town.wijk(), "100"));
        // All of 127.0.0.0/8 is this machine; each part of it is an address of its own.
        for (int tries = 1; tries <= 10; tries++) {
            assertThat(open("127.0.0.2", "boom-fiets-lamp-soep-%02d".formatted(tries), "10.9.8." + tries))
                    .contains("Deze code kennen wij niet");
        }
        assertThat(open("127.0.0.2", idea.code(), null)).contains("U hebt te vaak een foute code ingevuld.");
        // Who guesses cannot make themselves somebody else.
        assertThat(open("127.0.0.2", idea.code(), "203.0.113.7")).contains("U hebt te vaak een foute code ingevuld.");
        assertThat(open("127.0.0.3", idea.code(), null)).doesNotContain("te vaak", "kennen wij niet");
    }

    /** The answer of the platform to a code that comes from this address, perhaps with a claim to come from elsewhere. */
    private static String open(String from, String code, String claim) throws IOException {
        var page = send(from, "GET /myidea/open HTTP/1.1\r\n", "");
        var cookie = Pattern.compile("(__Host-idee=[^;]+)").matcher(page);
        assertThat(cookie.find()).isTrue();
        var form = "form=form&formToken=" + field(page, "formToken") + "&primefaces.nonce=" + field(page, "primefaces.nonce")
                + "&code=" + code + "&open=x&jakarta.faces.ViewState=stateless";
        var claims = claim == null ? "" : "X-Forwarded-For: " + claim + "\r\nForwarded: for=" + claim + "\r\n";
        return send(from, "POST /myidea/open HTTP/1.1\r\nCookie: " + cookie.group(1) + "\r\n" + claims
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n", form);
    }

    private static String send(String from, String head, String body) throws IOException {
        var port = URI.create(Application.address()).getPort();
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write((head + "Host: localhost:" + port + "\r\nConnection: close\r\n\r\n" + body)
                    .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String field(String page, String name) {
        var field = Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)").matcher(page);
        assertThat(field.find()).isTrue();
        return URLEncoder.encode(field.group(1), StandardCharsets.UTF_8);
    }
}
