package nl.weerklank.shared;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import org.jboss.logging.Logger;

/**
 * What people see when something is wrong: a plain sentence, a reference and a phone number, never a trace (ALL-23). It
 * is no Faces page, so that it works when Faces or the database does not.
 */
@WebServlet("/fout")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorPage.class);

    @Inject
    transient Settings settings;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? 404 : code;
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status >= 500) {
            LOG.errorf(fault, "Fault %s", reference);
        }
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        try (var page = getServletContext().getResourceAsStream("/WEB-INF/error.html")) {
            response.getWriter().print(new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{title}", Words.of("error." + known(status) + ".title"))
                    .replace("{text}", Words.of("error." + known(status) + ".text"))
                    .replace("{reference}", reference)
                    .replace("{theme}", setting(SettingKey.THEME_CLASS))
                    .replace("{municipality}", setting(SettingKey.MUNICIPALITY_NAME))
                    .replace("{phone}", setting(SettingKey.HELP_PHONE))
                    .replace("{address}", setting(SettingKey.HELP_ADDRESS))
                    .replace("{typed}", status >= 500 ? typed(request) : ""));
        }
    }

    /**
     * The sentences of a form that could not be kept, to copy: while the database is away there is no other place for
     * them. Whatever has no space in it is a choice, a token or a secret.
     */
    private static String typed(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return "";
        }
        var sentences = request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .map(field -> field.getValue()[0].strip()).filter(value -> value.contains(" "))
                .map(value -> "<p class=\"lines typed\">" + escaped(value) + "</p>").collect(Collectors.joining());
        return sentences.isEmpty() ? "" : "<h2>" + Words.of("error.typed") + "</h2>" + sentences;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static int known(int status) {
        return switch (status) {
            case 403, 404, 405, 409, 413 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }

    /** Without a database the default stands in. */
    private String setting(SettingKey key) {
        String value;
        try {
            value = settings.text(key);
        } catch (RuntimeException noDatabase) {
            value = key.defaultValue();
        }
        return escaped(value);
    }
}
