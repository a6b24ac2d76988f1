package nl.weerklank.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

/** How late a timer is: questions that close at the same moment, and when the task that follows is there. */
final class TimerMeasure {

    private static final int TIMERS = 10;
    private static final double LATEST_SECONDS = 60;

    private final Platform platform;
    private final Table table;
    private final Generator generator;
    private final Official official;

    TimerMeasure(Platform platform, Table table) {
        this.platform = platform;
        this.table = table;
        generator = new Generator(platform);
        official = new Official(platform);
    }

    void run() {
        var trajectories = new ArrayList<String>();
        for (var i = 1; i <= TIMERS; i++) {
            var trajectory = generator.trajectory("Klok " + i);
            official.begin(trajectory);
            official.doTasks(trajectory, "cycle/plan");
            trajectories.add(trajectory);
        }
        var all = "'" + String.join("', '", trajectories) + "'";
        platform.await("every question is asked", () -> platform.count("select count(*) from weerklank.online_window where "
                + "state = 'OPEN' and trajectory_id in (" + all + ")") == TIMERS);
        var closes = Instant.parse(platform.value("select to_char(max(closes_at) at time zone 'UTC', "
                + "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from weerklank.online_window where trajectory_id in (" + all + ")"));
        platform.moveClock(Duration.between(platform.now(), closes).minusSeconds(3));
        var sorting = "from weerklank.work_item w join weerklank.online_window o on o.id = w.subject_id where "
                + "w.form_key = 'online/sort' and o.trajectory_id in (" + all + ")";
        platform.await("every question is closed", () -> platform.count("select count(*) " + sorting) == TIMERS);
        var late = "extract(epoch from w.created_at - o.closes_at)";
        table.figure("timers", TIMERS + " at the same moment: seconds late, in the middle", Table.number(Double.parseDouble(
                platform.value("select percentile_cont(0.5) within group (order by " + late + ") " + sorting))));
        table.ratio("timers", "the latest of " + TIMERS + ": seconds late ÷ a minute", Double.parseDouble(platform.value(
                "select max(" + late + ") " + sorting)) / LATEST_SECONDS, 1.0);
    }
}
