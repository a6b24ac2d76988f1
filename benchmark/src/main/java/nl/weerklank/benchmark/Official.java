package nl.weerklank.benchmark;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Everybody with an account, doing the tasks of a trajectory through their pages until its contributors must be answered. */
final class Official {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy").withZone(
            ZoneId.of("Europe/Amsterdam"));

    /** What is done with a task: who does it, which buttons are pressed one after the other, and what is filled in. */
    private record Doing(String account, List<String> buttons, Function<String, Map<String, String>> fields) {
    }

    private final Platform platform;
    private final Map<String, Visitor> loggedIn = new HashMap<>();
    private final Map<String, Doing> doings = new LinkedHashMap<>();

    Official(Platform platform) {
        this.platform = platform;
        doings.put("cycle/plan", new Doing("beleid01", List.of("addWindow", "plan"), trajectory -> Map.of(
                "question", "Wat maakt u mee aan de balie?", "closesOn", day(7))));
        doings.put("online/sort", new Doing("redacteur01", List.of("finish"), trajectory -> Map.of()));
        doings.put("cycle/recruit", new Doing("beleid01", List.of("goOn"), trajectory -> Map.of()));
        doings.put("theme/bundle", new Doing("beleid01", List.of("bundled"), trajectory -> Map.of()));
        doings.put("theme/rank", new Doing("gespreksleider01", List.of("rank"), this::votes));
        doings.put("feedback/write", new Doing("beleid01", List.of("write"), trajectory -> Map.of(
                "heard", "U vertelt aan de balie steeds weer hetzelfde.", "done", "Wij schrijven het een keer op.",
                "why", "Dan hoeft u het niet nog eens te vertellen.", "next", "In mei hoort u meer.",
                "outcome", "ADOPTED")));
        doings.put("feedback/read", new Doing("taalpanel01", List.of("clear"), trajectory -> Map.of()));
    }

    Visitor as(String account) {
        return loggedIn.computeIfAbsent(account, platform::staff);
    }

    /** The first cycle of a trajectory begins. */
    void begin(String trajectory) {
        var who = as("beleid01");
        who.send(who.open("/trajectory/manage?traject=" + trajectory), "beginCycle", Map.of());
    }

    /** @param forms that must not be there any more when this returns */
    void doTasks(String trajectory, String... forms) {
        for (var form : forms) {
            platform.await(form + " is asked", () -> platform.count(open(trajectory, "count(*)", form)) > 0);
            for (var task = first(trajectory, form); task != null; task = first(trajectory, form)) {
                perform(trajectory, form, task);
            }
        }
    }

    /** Presses the button of a task of the trajectory that may come back. */
    void press(String trajectory, String form, String account, String button) {
        var page = as(account).open("/" + form + "?taak=" + first(trajectory, form));
        as(account).send(page, button, Map.of());
    }

    boolean isAsked(String trajectory, String form) {
        return first(trajectory, form) != null;
    }

    private void perform(String trajectory, String form, String task) {
        var doing = doings.get(form);
        var who = as(doing.account());
        for (var button : doing.buttons()) {
            var page = who.open("/" + form + "?taak=" + task);
            var last = button.equals(doing.buttons().get(doing.buttons().size() - 1));
            who.send(page, button, doing.buttons().size() > 1 && last ? Map.of() : doing.fields().apply(trajectory));
        }
        platform.await(form + " is done", () -> !task.equals(first(trajectory, form)));
    }

    private String first(String trajectory, String form) {
        return platform.value(open(trajectory, "w.id", form) + " order by w.created_at, w.id limit 1");
    }

    /** A task is about a cycle, a question, or an answer of the trajectory. */
    private static String open(String trajectory, String what, String form) {
        return "select " + what + " from weerklank.work_item w where w.state = 'OPEN' and w.form_key = '" + form + "' and "
                + "w.subject_id in (select id from weerklank.cycle where trajectory_id = '" + trajectory + "' union all "
                + "select id from weerklank.online_window where trajectory_id = '" + trajectory + "' union all select a.id "
                + "from weerklank.feedback_answer a join weerklank.feedback_run r on r.id = a.run_id where r.trajectory_id = '"
                + trajectory + "')";
    }

    private Map<String, String> votes(String trajectory) {
        var fields = new HashMap<>(Map.of("heldOn", day(0), "place", "Wijkcentrum", "residents", "12"));
        platform.values("select id from weerklank.theme where trajectory_id = '" + trajectory + "'").forEach(theme ->
                fields.put("votes-" + theme, "5"));
        return fields;
    }

    private String day(int later) {
        return DAY.format(platform.now().plusSeconds(86_400L * later));
    }
}
