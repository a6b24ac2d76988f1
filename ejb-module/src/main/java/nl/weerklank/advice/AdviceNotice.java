package nl.weerklank.advice;

import java.util.Locale;
import nl.weerklank.actor.Role;

/** What somebody has to know and need not do; each kind is one reader's own, so that who reads it takes it from nobody. */
enum AdviceNotice {
    ADVICE_NEAR_CHAIR("De tijd voor uw advies is bijna om"),
    ADVICE_NEAR_SUBSTITUTE("De tijd voor uw advies is bijna om"),
    ADVICE_NEAR_WRITER("De tijd voor uw advies is bijna om"),
    ANSWER_NEAR_OFFICER("De reactie op een advies is bijna nodig", Role.POLICY_OFFICER),
    ANSWER_NEAR_EXECUTIVE("De reactie op een advies is bijna nodig", Role.EXECUTIVE),
    ANSWER_LATE_CHAIR("De gemeente is te laat met haar reactie"),
    ANSWER_LATE_OFFICER("De reactie op een advies is te laat", Role.POLICY_OFFICER),
    ANSWER_LATE_EXECUTIVE("De reactie op een advies is te laat", Role.EXECUTIVE),
    FOLLOW_UP_CHAIR("Een jaar later: wat kwam ervan terecht?"),
    NO_ADVICE_OFFICER("Er komt geen advies", Role.POLICY_OFFICER),
    WITHDRAWN_CHAIR("Een vraag om advies vervalt");

    private final String title;
    private final String role;

    AdviceNotice(String title) {
        this(title, null);
    }

    AdviceNotice(String title, String role) {
        this.title = title;
        this.role = role;
    }

    String title() {
        return title;
    }

    /** For whom; null when it is for one person of the council. */
    String role() {
        return role;
    }

    String taskKey() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        var key = new StringBuilder("notice");
        for (var word : words) {
            key.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return key.toString();
    }
}
