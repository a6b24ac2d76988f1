package nl.weerklank.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which role opens which page: one table for the menu, held against web.xml by a test. */
public final class StaffPages {

    /** A page of the menu; its words stand under {@code menu.<key>}. */
    public record Page(String key, String address, Set<String> roles) {
    }

    private static final Set<String> EVERYBODY = Set.copyOf(Role.OF_ACCOUNTS);

    private static final Set<String> COUNCIL = Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY);

    public static final List<Page> MENU = List.of(
            new Page("worklist", "/worklist/list", EVERYBODY),
            new Page("trajectories", "/trajectory/list", Set.of(Role.POLICY_OFFICER, Role.EDITOR, Role.AREA_MANAGER,
                    Role.EXECUTIVE)),
            new Page("silence", "/feedback/silence", Set.of(Role.POLICY_OFFICER)),
            new Page("askLoad", "/preparation/ask-load", Set.of(Role.POLICY_OFFICER, Role.AREA_MANAGER, Role.EXECUTIVE)),
            new Page("knowledge", "/knowledge/overview", Set.of(Role.POLICY_OFFICER, Role.EDITOR, Role.EXPERIENCE_EXPERT,
                    Role.RESEARCHER, Role.AREA_MANAGER, Role.EXECUTIVE)),
            new Page("conversations", "/conversation/mine", Set.of(Role.FACILITATOR)),
            new Page("reports", "/report/overview", Set.of(Role.POLICY_OFFICER, Role.EDITOR, Role.AREA_MANAGER,
                    Role.FACILITATOR, Role.EXECUTIVE)),
            new Page("cards", "/conversation/cards", Set.of(Role.AMBASSADOR, Role.KEY_PERSON, Role.FACILITATOR)),
            new Page("courses", "/conversation/courses", Set.of(Role.AREA_MANAGER)),
            new Page("onBehalf", "/idea/on-behalf", Set.of(Role.NEIGHBOURHOOD_SUPPORTER)),
            new Page("handOver", "/message/hand-over", Set.of(Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD)),
            new Page("pots", "/fund/pots", Set.of(Role.FUND_STEWARD)),
            new Page("register", "/fund/register", Set.of(Role.FUND_STEWARD, Role.PAYER, Role.EXECUTIVE,
                    Role.ADMINISTRATOR)),
            new Page("payments", "/grant/payments", Set.of(Role.PAYER)),
            new Page("settings", "/setting/list", Set.of(Role.ADMINISTRATOR)),
            new Page("accounts", "/account/list", Set.of(Role.ADMINISTRATOR)),
            new Page("words", "/text/words", Set.of(Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.ADMINISTRATOR,
                    Role.EDITOR)),
            new Page("letters", "/message/letters", Set.of(Role.ADMINISTRATOR)),
            new Page("reimbursements", "/reimbursement/own", Set.of(Role.FACILITATOR)),
            new Page("reimbursementPayments", "/reimbursement/payments", Set.of(Role.PAYER)),
            new Page("withdrawals", "/withdrawal/list", Set.of(Role.PRIVACY_OFFICER)),
            new Page("incident", "/incident/list", Set.of(Role.ADMINISTRATOR)),
            new Page("webhook", "/webhook/list", Set.of(Role.ADMINISTRATOR)),
            new Page("retention", "/retention/list", Set.of(Role.ADMINISTRATOR, Role.PRIVACY_OFFICER)),
            new Page("advices", "/advice/requests", Set.of(Role.POLICY_OFFICER, Role.EXECUTIVE)),
            new Page("council", "/advice/council", COUNCIL),
            new Page("councils", "/advice/councils", Set.of(Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY)),
            new Page("outbox", "/message/outbox", Set.of(Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD,
                    Role.ADMINISTRATOR)));

    /** The forms of tasks: who holds the task's role. */
    public static final Map<String, Set<String>> TASKS = tasks();

    private StaffPages() {
    }

    /** The pages that somebody may open, in the order of the menu. */
    static List<Page> menuOf(Actor actor) {
        return MENU.stream().filter(page -> page.roles().stream().anyMatch(actor::has)).toList();
    }

    /** Where somebody starts. */
    static String homeOf(Actor actor) {
        return menuOf(actor).stream().map(Page::address).findFirst().orElse("/index");
    }

    private static Map<String, Set<String>> tasks() {
        var tasks = new LinkedHashMap<String, Set<String>>();
        for (var page : List.of("/idea/contact", "/grant/help-application", "/grant/ask-payment-way", "/story/ask",
                "/story/learn", "/message/call-or-write", "/feedback/tell", "/feedback/call-reminder")) {
            tasks.put(page, Set.of(Role.NEIGHBOURHOOD_SUPPORTER));
        }
        for (var page : List.of("/idea/explain-other-way", "/idea/review-other-way", "/grant/find-money",
                "/grant/decide")) {
            tasks.put(page, Set.of(Role.FUND_STEWARD));
        }
        tasks.put("/grant/jury-vote", Set.of(Role.RESIDENT_JUROR));
        tasks.put("/grant/pay", Set.of(Role.PAYER));
        tasks.put("/grant/late", Set.of(Role.EXECUTIVE));
        tasks.put("/feedback/late", Set.of(Role.EXECUTIVE));
        tasks.put("/feedback/write", Set.of(Role.POLICY_OFFICER));
        tasks.put("/feedback/answer-reaction", Set.of(Role.POLICY_OFFICER));
        tasks.put("/feedback/mend", Set.of(Role.EDITOR));
        tasks.put("/online/sort", Set.of(Role.EDITOR));
        tasks.put("/feedback/read", Set.of(Role.LANGUAGE_PANEL));
        for (var page : List.of("/feedback/other-way", "/conversation/plan-course", "/conversation/plan-wave",
                "/conversation/course-reminder")) {
            tasks.put(page, Set.of(Role.AREA_MANAGER));
        }
        tasks.put("/conversation/mend", Set.of(Role.EDITOR));
        tasks.put("/conversation/hand-out", Set.of(Role.AMBASSADOR));
        tasks.put("/conversation/table", Set.of(Role.FACILITATOR));
        tasks.put("/conversation/pass-on", Set.of(Role.FACILITATOR));
        for (var page : List.of("/knowledge/read", "/knowledge/group", "/knowledge/interpret", "/knowledge/co-read",
                "/knowledge/missing")) {
            tasks.put(page, Set.of(Role.EXPERIENCE_EXPERT));
        }
        tasks.put("/knowledge/new-question", Set.of(Role.EXPERIENCE_EXPERT));
        tasks.put("/knowledge/dilemmas", Set.of(Role.AREA_MANAGER));
        for (var page : List.of("/knowledge/choose", "/evaluation/features", "/evaluation/lessons",
                "/evaluation/measures", "/evaluation/follow-up")) {
            tasks.put(page, Set.of(Role.POLICY_OFFICER));
        }
        for (var page : List.of("/knowledge/joint-talk", "/evaluation/questions", "/evaluation/groups",
                "/evaluation/session")) {
            tasks.put(page, Set.of(Role.FACILITATOR));
        }
        tasks.put("/knowledge/figures", Set.of(Role.RESEARCHER));
        tasks.put("/knowledge/card", Set.of(Role.EDITOR));
        for (var page : List.of("/measure/choose-causes", "/measure/principles-test", "/measure/work-out", "/measure/document",
                "/measure/no-advice", "/measure/council")) {
            tasks.put(page, Set.of(Role.POLICY_OFFICER));
        }
        for (var page : List.of("/measure/options", "/measure/at-once", "/measure/learn", "/measure/learning-moment",
                "/measure/launch", "/measure/call-partner", "/measure/call-back")) {
            tasks.put(page, Set.of(Role.AREA_MANAGER));
        }
        tasks.put("/measure/pilot", Set.of(Role.NEIGHBOURHOOD_SUPPORTER));
        tasks.put("/measure/fit", Set.of(Role.FACILITATOR));
        tasks.put("/measure/college", Set.of(Role.EXECUTIVE));
        tasks.put("/measure/mend-document", Set.of(Role.EDITOR));
        for (var page : List.of("/cycle/resolve", "/cycle/answer-first", "/cycle/plan", "/cycle/recruit", "/theme/bundle")) {
            tasks.put(page, Set.of(Role.POLICY_OFFICER));
        }
        for (var page : List.of("/cycle/exception", "/cycle/no-cause", "/cycle/close")) {
            tasks.put(page, Set.of(Role.EXECUTIVE));
        }
        tasks.put("/theme/rank", Set.of(Role.FACILITATOR));
        tasks.put("/conversation/join", Set.of(Role.AREA_MANAGER));
        tasks.put("/measure/quick-action", Set.of(Role.POLICY_OFFICER));
        tasks.put("/cycle/notice", Set.of(Role.POLICY_OFFICER, Role.AREA_MANAGER, Role.COUNCIL_CHAIR));
        tasks.put("/errand/errand", EVERYBODY);
        tasks.put("/report/write", Set.of(Role.FACILITATOR));
        tasks.put("/report/objections", Set.of(Role.FACILITATOR));
        tasks.put("/report/untrace", Set.of(Role.EDITOR));
        tasks.put("/report/publish", Set.of(Role.EDITOR));
        for (var page : List.of("/preparation/first", "/preparation/third", "/preparation/fourth", "/preparation/fifth",
                "/preparation/budget")) {
            tasks.put(page, Set.of(Role.POLICY_OFFICER));
        }
        tasks.put("/preparation/second", Set.of(Role.AREA_MANAGER));
        tasks.put("/preparation/scan", Set.of(Role.POLICY_OFFICER, Role.AREA_MANAGER, Role.EDITOR, Role.RESEARCHER));
        tasks.put("/preparation/missed-groups", Set.of(Role.AREA_PROFESSIONAL));
        tasks.put("/preparation/council", Set.of(Role.COUNCIL_CHAIR));
        tasks.put("/preparation/mandate", Set.of(Role.EXECUTIVE));
        tasks.put("/preparation/mend", Set.of(Role.EDITOR));
        tasks.put("/reimbursement/talk", Set.of(Role.NEIGHBOURHOOD_SUPPORTER));
        tasks.put("/reimbursement/pay", Set.of(Role.PAYER));
        tasks.put("/reimbursement/late", Set.of(Role.EXECUTIVE));
        tasks.put("/withdrawal/judge", Set.of(Role.PRIVACY_OFFICER));
        tasks.put("/withdrawal/late", Set.of(Role.ADMINISTRATOR, Role.EXECUTIVE));
        tasks.put("/withdrawal/mend", Set.of(Role.POLICY_OFFICER));
        // A substitute is a member; who has the task is asked by the boundary.
        for (var page : List.of("/advice/readers", "/advice/read", "/advice/consult", "/advice/draft", "/advice/vote",
                "/advice/adopt", "/advice/extend", "/advice/ask-talk")) {
            tasks.put(page, Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER));
        }
        tasks.put("/advice/check", COUNCIL);
        for (var page : List.of("/advice/complete", "/advice/answer", "/advice/follow-up")) {
            tasks.put(page, Set.of(Role.POLICY_OFFICER));
        }
        tasks.put("/advice/decide", Set.of(Role.EXECUTIVE));
        tasks.put("/advice/talk", Set.of(Role.EXECUTIVE));
        tasks.put("/advice/notice", Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY,
                Role.POLICY_OFFICER, Role.EXECUTIVE));
        return tasks;
    }
}
