package nl.weerklank.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.ResourceBundle;

/** The grounds in plain words, as letters say them. */
@ApplicationScoped
class GroundTexts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("nl.weerklank.grant.grounds", new Locale("nl"), GroundTexts.class.getClassLoader());

    String of(Ground ground) {
        return TEXTS.getString(ground.name());
    }

    String ofYes() {
        return TEXTS.getString("yes");
    }
}
