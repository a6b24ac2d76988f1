package nl.weerklank.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What it costs to answer everybody, per contribution, when a trajectory grows: from the moment that residents chose until the
 * last answer arrived, with the checks that close the phase. The ceiling is the same rows, written by one statement per table.
 */
final class FeedbackMeasure {

    private static final int SMALL = 1_000;
    private static final double GOAL_AT_10 = 1.2;
    private static final double GOAL_AT_100 = 1.5;
    private static final List<String> TABLES_OF_A_RUN = List.of(
            "create table bench.obligation_%1$s as select o.* from weerklank.feedback_obligation o where o.run_id = '%2$s'",
            "create table bench.delivery_%1$s as select d.* from weerklank.feedback_delivery d where d.run_id = '%2$s'",
            "create table bench.message_%1$s as select m.* from weerklank.outbox_message m where m.run_id = '%2$s'");

    private final Platform platform;
    private final Table table;
    private final Generator generator;
    private final Official official;
    private final Map<Integer, String> trajectories = new LinkedHashMap<>();
    private final Map<Integer, List<Used>> runs = new LinkedHashMap<>();
    private final Map<Integer, Used> ceilings = new LinkedHashMap<>();
    private final Map<Integer, List<Used>> checks = new LinkedHashMap<>();
    private int made;

    FeedbackMeasure(Platform platform, Table table) {
        this.platform = platform;
        this.table = table;
        generator = new Generator(platform);
        official = new Official(platform);
    }

    /** Trajectories of each size, answered. */
    Map<Integer, String> measured() {
        return trajectories;
    }

    /** The first run warms up and does not count; the smallest is measured before and after the larger ones. */
    void run(int largest) {
        platform.execute("create schema if not exists bench");
        answerEverybody(SMALL);
        runs.clear();
        ceilings.clear();
        checks.clear();
        answerEverybody(SMALL);
        for (var many = SMALL * 10; many <= largest; many *= 10) {
            answerEverybody(many);
        }
        answerEverybody(SMALL);
        report();
    }

    private void answerEverybody(int many) {
        var trajectory = generator.trajectory("Meting " + ++made);
        official.begin(trajectory);
        official.doTasks(trajectory, "cycle/plan");
        generator.contributions(trajectory, many);
        platform.moveClock(Duration.ofDays(8));
        official.doTasks(trajectory, "online/sort");
        official.doTasks(trajectory, "cycle/recruit", "theme/bundle");
        var before = platform.used();
        official.doTasks(trajectory, "theme/rank", "feedback/write", "feedback/read");
        var run = platform.value("select id from weerklank.feedback_run where trajectory_id = '" + trajectory + "'");
        platform.await("everybody was written to", () -> platform.count("select count(*) from weerklank.feedback_obligation "
                + "where run_id = '" + run + "' and state = 'DUE'") == 0);
        platform.moveClock(Duration.ofDays(4));
        platform.await("every mail has left", () -> platform.count("select count(*) from weerklank.outbox_message where "
                + "run_id = '" + run + "' and state = 'QUEUED' and channel = 'MAIL'") == 0);
        platform.moveClock(Duration.ofDays(4));
        platform.await("the phase asks whether it may close", () -> official.isAsked(trajectory, "cycle/resolve"));
        runs.computeIfAbsent(many, n -> new ArrayList<>()).add(platform.used().since(before));
        ceilings.put(many, writeTheSameRows(run));
        before = platform.used();
        official.press(trajectory, "cycle/resolve", "beleid01", "again");
        platform.await("the phase is checked again", () -> official.isAsked(trajectory, "cycle/resolve"));
        checks.computeIfAbsent(many, n -> new ArrayList<>()).add(platform.used().since(before));
        trajectories.put(many, trajectory);
    }

    private Used writeTheSameRows(String run) {
        var before = platform.used();
        TABLES_OF_A_RUN.forEach(sql -> platform.execute(sql.formatted("n" + made, run)));
        var used = platform.used().since(before);
        List.of("obligation", "delivery", "message").forEach(name -> platform.execute("drop table bench." + name + "_n" + made));
        return used;
    }

    private void report() {
        runs.forEach((many, used) -> {
            var cpu = perContribution(used, many, Used::processor);
            table.figure("feedback to " + many, "processor time per contribution (server + database)",
                    Table.number(cpu * 1000) + " ms");
            table.figure("feedback to " + many, "statements per contribution",
                    Table.number(perContribution(used, many, Used::statements)));
            table.figure("feedback to " + many, "bytes written ahead per contribution, and as a multiple of the same rows "
                    + "written once", Table.number(perContribution(used, many, Used::written) / 1024) + " kB, "
                    + Table.number(perContribution(used, many, Used::written)
                            / perContribution(List.of(ceilings.get(many)), many, Used::written)) + " ×");
            if (many > SMALL) {
                var goal = many > SMALL * 10 ? GOAL_AT_100 : GOAL_AT_10;
                table.ratio("feedback to " + many, "processor time per contribution ÷ that at " + SMALL,
                        cpu / perContribution(runs.get(SMALL), SMALL, Used::processor), goal);
                table.ratio("feedback to " + many, "statements per contribution ÷ those at " + SMALL,
                        perContribution(used, many, Used::statements)
                                / perContribution(runs.get(SMALL), SMALL, Used::statements), goal);
                table.ratio("phase close at " + many, "statements of all checks ÷ those at " + SMALL,
                        perContribution(checks.get(many), 1, Used::statements)
                                / perContribution(checks.get(SMALL), 1, Used::statements), goal);
            }
            table.figure("phase close at " + many, "processor time of all checks, the page and the task that follows",
                    Table.number(perContribution(checks.get(many), 1, Used::processor) * 1000) + " ms");
        });
    }

    private static double perContribution(List<Used> used, int many, ToDoubleFunction<Used> what) {
        return used.stream().mapToDouble(what).average().orElseThrow() / many;
    }
}
