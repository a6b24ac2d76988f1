package nl.weerklank.setting;

import java.util.regex.Pattern;

/** What a municipality can set, with the default of the specification and the form a value must have. */
public enum SettingKey {
    MUNICIPALITY_NAME("Gemeente Voorbeeldstad", Kind.TEXT),
    HELP_PHONE("14 013", Kind.TEXT),
    HELP_ADDRESS("Wijkcentrum Groenewoud, Pleinweg 1, elke werkdag van 9 tot 17 uur", Kind.TEXT),
    HELP_MAIL("ideeen@voorbeeldstad.example", Kind.TEXT),
    CONTACT_ACCOUNT("buurtondersteuner01", Kind.TEXT),
    ACCESSIBILITY_STATEMENT_URL("https://www.toegankelijkheidsverklaring.nl/register", Kind.TEXT),
    OBJECTION_ADDRESS("Gemeente Voorbeeldstad, afdeling Bezwaar, Postbus 1, 5000 AA Voorbeeldstad", Kind.TEXT),
    DRAFT_DAYS("7", Kind.NUMBER),
    TERM_FIRST_CALL_WORKING_DAYS("2", Kind.NUMBER),
    TERM_FIRST_ANSWER_WORKING_DAYS("5", Kind.NUMBER),
    TERM_DECISION_WORKING_DAYS("5", Kind.NUMBER),
    TERM_TACIT_WORKING_DAYS("2", Kind.NUMBER),
    TERM_JURY_WORKING_DAYS("3", Kind.NUMBER),
    TERM_PAYMENT_WORKING_DAYS("3", Kind.NUMBER),
    TERM_PAYMENT_WAY_WORKING_DAYS("5", Kind.NUMBER),
    TERM_PAYMENT_CONFIRMATION_DAYS("5", Kind.NUMBER),
    TERM_LEGAL_WEEKS("8", Kind.NUMBER),
    TERM_COMPLETION_DAYS("14", Kind.NUMBER),
    TERM_QUESTION_DAYS("7", Kind.NUMBER),
    TERM_STORY_DAYS("28", Kind.NUMBER),
    TERM_ACTIVITY_UNKNOWN_DAYS("90", Kind.NUMBER),
    TERM_FEEDBACK_DAYS("28", Kind.NUMBER),
    TERM_DELIVERY_DAYS("3", Kind.NUMBER),
    TERM_BOUNCE_WORKING_DAYS("2", Kind.NUMBER),
    TERM_REACTION_WORKING_DAYS("5", Kind.NUMBER),
    SMALLEST_NUMBER("5", Kind.NUMBER),
    TACIT_APPROVAL("false", Kind.YES_NO);

    private enum Kind {
        TEXT(Pattern.compile(".{1,300}")),
        NUMBER(Pattern.compile("[1-9][0-9]{0,3}")),
        YES_NO(Pattern.compile("true|false"));

        private final Pattern form;

        Kind(Pattern form) {
            this.form = form;
        }
    }

    private final String defaultValue;
    private final Kind kind;

    SettingKey(String defaultValue, Kind kind) {
        this.defaultValue = defaultValue;
        this.kind = kind;
    }

    public String defaultValue() {
        return defaultValue;
    }

    public boolean accepts(String value) {
        return value != null && kind.form.matcher(value).matches();
    }
}
