package nl.weerklank.setting;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * What a municipality can set, with the default of the specification and the form a value must have. The name and the
 * explanation that an administrator reads stand under {@code setting.<KEY>.name} and {@code setting.<KEY>.help}.
 */
public enum SettingKey {
    MUNICIPALITY_NAME(Group.MUNICIPALITY, Kind.TEXT),
    HELP_PHONE(Group.MUNICIPALITY, Kind.PHONE),
    HELP_ADDRESS(Group.MUNICIPALITY, Kind.TEXT),
    HELP_MAIL(Group.MUNICIPALITY, Kind.MAIL, "ideeen@voorbeeldstad.example"),
    CONTACT_ACCOUNT(Group.MUNICIPALITY, Kind.ACCOUNT, "buurtondersteuner01"),
    ACCESSIBILITY_STATEMENT_URL(Group.MUNICIPALITY, Kind.ADDRESS, "https://www.toegankelijkheidsverklaring.nl/register"),
    OBJECTION_ADDRESS(Group.MUNICIPALITY, Kind.TEXT),
    SITE_ADDRESS(Group.MUNICIPALITY, Kind.SITE, "http://localhost:8080"),
    THEME_CLASS(Group.MUNICIPALITY, Kind.THEME, "voorbeeld-theme"),

    TERM_FIRST_CALL_WORKING_DAYS(Group.TERMS, Kind.NUMBER, "2"),
    TERM_FIRST_ANSWER_WORKING_DAYS(Group.TERMS, Kind.NUMBER, "5"),
    TERM_DECISION_WORKING_DAYS(Group.TERMS, Kind.NUMBER, "5"),
    TERM_TACIT_WORKING_DAYS(Group.TERMS, Kind.NUMBER, "2"),
    TERM_JURY_WORKING_DAYS(Group.TERMS, Kind.NUMBER, "3"),
    TERM_PAYMENT_WORKING_DAYS(Group.TERMS, Kind.NUMBER, "3"),
    TERM_PAYMENT_WAY_WORKING_DAYS(Group.TERMS, Kind.NUMBER, "5"),
    TERM_PAYMENT_CONFIRMATION_DAYS(Group.TERMS, Kind.NUMBER, "5"),
    TERM_LEGAL_WEEKS(Group.TERMS, Kind.NUMBER, "8"),
    TERM_COMPLETION_DAYS(Group.TERMS, Kind.NUMBER, "14"),
    TERM_QUESTION_DAYS(Group.TERMS, Kind.NUMBER, "7"),
    TERM_STORY_DAYS(Group.TERMS, Kind.NUMBER, "28"),
    TERM_ACTIVITY_UNKNOWN_DAYS(Group.TERMS, Kind.NUMBER, "90"),
    TERM_FEEDBACK_DAYS(Group.TERMS, Kind.NUMBER, "28"),
    TERM_DELIVERY_DAYS(Group.TERMS, Kind.NUMBER, "3"),
    TERM_BOUNCE_WORKING_DAYS(Group.TERMS, Kind.NUMBER, "2"),
    TERM_REACTION_WORKING_DAYS(Group.TERMS, Kind.NUMBER, "5"),
    TERM_ANALYSIS_WORKING_DAYS(Group.TERMS, Kind.NUMBER, "10"),
    TERM_RECOGNITION_DAYS(Group.TERMS, Kind.NUMBER, "14"),
    TERM_EVALUATION_DAYS(Group.TERMS, Kind.NUMBER, "21"),

    TERM_WITHDRAWAL_DAYS(Group.TERMS, Kind.NUMBER, "25"),
    TERM_REIMBURSEMENT_WORKING_DAYS(Group.TERMS, Kind.NUMBER, "5"),
    TERM_COURSE_REMINDER_DAYS(Group.TERMS, Kind.NUMBER, "30"),
    TERM_INVITATION_REMINDER_DAYS(Group.TERMS, Kind.NUMBER, "7"),
    TERM_INVITATION_EXPIRY_DAYS(Group.TERMS, Kind.NUMBER, "21"),
    TERM_SNOWBALL_DAYS(Group.TERMS, Kind.NUMBER, "14"),
    TERM_REPORT_DAYS(Group.TERMS, Kind.NUMBER, "5"),
    TERM_REPORT_CHECK_DAYS(Group.TERMS, Kind.NUMBER, "10"),
    TERM_CYCLE_DAYS(Group.TERMS, Kind.NUMBER, "365"),
    TERM_PREPARATION_DAYS(Group.TERMS, Kind.NUMBER, "60"),
    TERM_SILENCE_DAYS(Group.TERMS, Kind.NUMBER, "42"),
    TERM_OPEN_UP_DAYS(Group.TERMS, Kind.NUMBER, "120"),

    TERM_MEASURE_WORKING_DAYS(Group.TERMS, Kind.NUMBER, "10"),
    TERM_PARTNER_REMINDER_DAYS(Group.TERMS, Kind.NUMBER, "10"),
    TERM_PARTNER_DAYS(Group.TERMS, Kind.NUMBER, "21"),
    TERM_PILOT_DAYS(Group.TERMS, Kind.NUMBER, "90"),
    TERM_PILOT_LEARNING_DAYS(Group.TERMS, Kind.NUMBER, "30"),
    TERM_COUNCIL_VOTE_DAYS(Group.TERMS, Kind.NUMBER, "7"),
    TERM_COUNCIL_TALK_DAYS(Group.TERMS, Kind.NUMBER, "14"),
    TERM_ADVICE_FOLLOW_UP_DAYS(Group.TERMS, Kind.NUMBER, "365"),
    TACIT_APPROVAL(Group.RULES, Kind.YES_NO, "false"),
    SMALLEST_NUMBER(Group.RULES, Kind.NUMBER, "5"),
    KNOWLEDGE_PACKAGE(Group.RULES, Kind.NUMBER, "10"),
    KNOWLEDGE_EXPERIENCES(Group.RULES, Kind.NUMBER, "3"),
    KNOWLEDGE_SOURCES(Group.RULES, Kind.NUMBER, "2"),
    KNOWLEDGE_ANSWERS(Group.RULES, Kind.NUMBER, "3"),
    KNOWLEDGE_BACK_ONE_IN(Group.RULES, Kind.NUMBER, "3"),
    EVALUATION_DOUBT_ONE_IN(Group.RULES, Kind.NUMBER, "3"),
    CYCLE_MOST_RETURNS(Group.RULES, Kind.NUMBER, "2"),
    CARDS_PER_PARTICIPANT(Group.RULES, Kind.NUMBER, "3"),
    SNOWBALL_MAX_WAVES(Group.RULES, Kind.NUMBER, "5"),
    SNOWBALL_NEW_PERCENT(Group.RULES, Kind.NUMBER, "10"),
    REPORT_OWN_PARTICIPANTS(Group.RULES, Kind.NUMBER, "5"),
    REPORT_JOINT_TALKS(Group.RULES, Kind.NUMBER, "5"),
    BALANCE_TOLERANCE_PERCENT(Group.RULES, Kind.NUMBER, "5"),
    BALANCE_SMALLEST_KNOWN(Group.RULES, Kind.NUMBER, "10"),
    BALANCE_UNKNOWN_PERCENT(Group.RULES, Kind.NUMBER, "30"),
    RANKING_VOTES(Group.RULES, Kind.NUMBER, "5"),
    NEXT_CYCLE_EXPERIENCES(Group.RULES, Kind.NUMBER, "5"),
    REIMBURSEMENT_MONTH_LIMIT(Group.RULES, Kind.NUMBER, "210"),
    REIMBURSEMENT_YEAR_LIMIT(Group.RULES, Kind.NUMBER, "2100"),
    REIMBURSEMENT_NO_RECEIPT(Group.RULES, Kind.NUMBER, "50"),
    POT_FAST_LANE(Group.RULES, Kind.NUMBER, "250"),
    POT_MAXIMUM(Group.RULES, Kind.NUMBER, "1500"),

    DRAFT_DAYS(Group.RETENTION, Kind.NUMBER, "7"),
    RETENTION_TASK_DRAFT_DAYS(Group.RETENTION, Kind.NUMBER, "30"),
    RETENTION_ACCOUNT_DAYS(Group.RETENTION, Kind.NUMBER, "30"),
    RETENTION_STORY_DAYS(Group.RETENTION, Kind.NUMBER, "30"),
    RETENTION_WITHDRAWAL_DAYS(Group.RETENTION, Kind.NUMBER, "90"),
    RETENTION_REIMBURSEMENT_DAYS(Group.RETENTION, Kind.NUMBER, "2556"),
    RETENTION_CONTACT_DAYS(Group.RETENTION, Kind.NUMBER, "365"),
    RETENTION_NETWORK_ADDRESS_DAYS(Group.RETENTION, Kind.NUMBER, "1"),

    GROUND_YES(Group.CRITERIA, Kind.RESIDENT_TEXT),
    GROUND_CEILING_REACHED(Group.CRITERIA, Kind.RESIDENT_TEXT),
    GROUND_ABOVE_MAXIMUM(Group.CRITERIA, Kind.RESIDENT_TEXT),
    GROUND_OUTSIDE_AREA(Group.CRITERIA, Kind.RESIDENT_TEXT),
    GROUND_OWN_INTEREST(Group.CRITERIA, Kind.RESIDENT_TEXT),
    GROUND_PROFIT(Group.CRITERIA, Kind.RESIDENT_TEXT),
    GROUND_NOT_OPEN_TO_ALL(Group.CRITERIA, Kind.RESIDENT_TEXT),
    GROUND_ALREADY_DONE(Group.CRITERIA, Kind.RESIDENT_TEXT),
    GROUND_NO_PERMIT(Group.CRITERIA, Kind.RESIDENT_TEXT),
    GROUND_NOT_FEASIBLE(Group.CRITERIA, Kind.RESIDENT_TEXT),
    GROUND_OTHER_MONEY(Group.CRITERIA, Kind.RESIDENT_TEXT),
    GROUND_INCOMPLETE(Group.CRITERIA, Kind.RESIDENT_TEXT);

    /** How the list is cut; the heading stands under {@code setting.group.<GROUP>}. */
    public enum Group {
        MUNICIPALITY, TERMS, RULES, RETENTION, CRITERIA
    }

    /** Which input asks for the value, and what it accepts. */
    public enum Kind {
        TEXT("\\S.{0,299}"),
        PHONE("[+0-9][0-9 ()\\-./]{1,28}"),
        MAIL("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"),
        ADDRESS("https://[^\\s\"<>]{3,280}"),
        SITE("https?://[a-z0-9.-]{1,200}(:[0-9]{1,5})?"),
        ACCOUNT("[a-z0-9][a-z0-9.-]{1,59}"),
        THEME("[a-z][a-z0-9-]{0,40}-theme"),
        NUMBER("[1-9][0-9]{0,3}"),
        YES_NO("true|false"),
        RESIDENT_TEXT("\\S.{0,299}");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }

        /** Key of the sentence that says what a value must look like. */
        String refusal() {
            return "setting.value.wrong." + this;
        }
    }

    private final Group group;
    private final Kind kind;
    private final String defaultValue;

    SettingKey(Group group, Kind kind) {
        this(group, kind, null);
    }

    SettingKey(Group group, Kind kind, String defaultValue) {
        this.group = group;
        this.kind = kind;
        this.defaultValue = defaultValue;
    }

    /** A number or code stands here, a sentence in {@code defaults_nl.properties}. */
    public String defaultValue() {
        return defaultValue != null ? defaultValue : Defaults.SENTENCES.getString(name());
    }

    public Group getGroup() {
        return group;
    }

    public Kind getKind() {
        return kind;
    }

    public boolean accepts(String value) {
        return value != null && kind.form.matcher(value).matches();
    }

    /** Read when first asked: an enum has no bundle yet while its constants are made. */
    private static final class Defaults {
        private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("nl.weerklank.setting.defaults",
                new Locale("nl"), SettingKey.class.getClassLoader());
    }
}
