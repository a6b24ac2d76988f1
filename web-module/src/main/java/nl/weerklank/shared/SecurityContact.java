package nl.weerklank.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;

/** Where to report a hole (RFC 9116, ALL-13); the answer holds for half a year from today. */
@WebServlet("/.well-known/security.txt")
public class SecurityContact extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration VALID = Duration.ofDays(180);

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("Contact: mailto:" + settings.text(SettingKey.HELP_MAIL) + "\nExpires: "
                + Clock.systemUTC().instant().plus(VALID).truncatedTo(ChronoUnit.SECONDS)
                + "\nPreferred-Languages: nl, en\n");
    }
}
