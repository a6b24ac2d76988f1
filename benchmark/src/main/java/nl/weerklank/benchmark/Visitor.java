package nl.weerklank.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody who opens pages and sends their forms, without scripts. Cookies are kept by hand: those of the platform are for
 * encrypted lines only, which a browser waives on loopback and a cookie store does not.
 */
final class Visitor {

    private static final int LONGEST_ANSWER_MILLIS = 300_000;

    private final String address;
    private final Map<String, String> cookies = new HashMap<>();

    Visitor(String address) {
        this.address = address;
    }

    Visitor logIn(String account, String password) {
        var page = send(open("/account/login"), "login", Map.of("account", account, "password", password));
        if (page.selectFirst("input#login") != null) {
            throw new IllegalStateException(account + " may not log in: " + page.body().text());
        }
        return this;
    }

    Document open(String path) {
        var page = answer(Jsoup.connect(address + path));
        if (!path.startsWith("/account/") && page.selectFirst("input#password") != null) {
            throw new IllegalStateException(path + " asks to log in");
        }
        return page;
    }

    /**
     * Fills fields in the form of a button and presses it.
     *
     * @param fields by the id of their input
     */
    Document send(Document page, String button, Map<String, String> fields) {
        var pressed = only(page, button);
        var form = (FormElement) pressed.closest("form");
        fields.forEach((id, text) -> fill(form, id, text));
        // A browser sends the button that was pressed, and no other.
        form.select("input[type=submit], button").stream().filter(other -> other != pressed).forEach(Element::remove);
        var request = Jsoup.connect(form.absUrl("action")).method(Connection.Method.POST).header("Origin", address)
                .data(form.formData());
        var answer = answer(request);
        if (answer.selectFirst("#errors") != null) {
            throw new IllegalStateException(button + " was refused: " + answer.select("#errors").text());
        }
        return answer;
    }

    private Document answer(Connection request) {
        try {
            var answer = request.cookies(cookies).timeout(LONGEST_ANSWER_MILLIS).maxBodySize(0).ignoreContentType(true)
                    .followRedirects(false).execute();
            cookies.putAll(answer.cookies());
            return answer.hasHeader("Location")
                    ? answer(Jsoup.connect(URI.create(address).resolve(answer.header("Location")).toString()))
                    : answer.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(request.request().url().getPath(), e);
        }
    }

    private static void fill(FormElement form, String id, String text) {
        var input = form.select("[name$=" + id + "]").stream().filter(e -> e.attr("name").equals(id)
                || e.attr("name").endsWith(":" + id)).toList();
        if (input.isEmpty()) {
            throw new IllegalStateException("no field " + id + " in " + form.id());
        }
        if ("radio".equals(input.get(0).attr("type"))) {
            input.forEach(e -> e.removeAttr("checked"));
            input.stream().filter(e -> e.attr("value").equals(text)).findFirst().orElseThrow().attr("checked", "checked");
        } else {
            input.get(0).val(text);
        }
    }

    private static Element only(Document page, String button) {
        var found = page.selectFirst("input[type=submit][id$=" + button + "], button[id$=" + button + "]");
        if (found == null) {
            throw new IllegalStateException("no button " + button + " on " + page.title() + ": " + page.body().text());
        }
        return found;
    }
}
