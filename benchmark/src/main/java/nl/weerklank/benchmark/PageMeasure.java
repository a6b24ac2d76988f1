package nl.weerklank.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What a page costs when its trajectory has 10 and 100 times as many contributions: statements (P9) and processor time (P10). */
final class PageMeasure {

    private static final int ROUNDS = 7;
    private static final int REQUESTS = 20;
    private static final double GOAL_AT_10 = 1.2;
    private static final double GOAL_AT_100 = 1.5;
    private static final Map<String, String> PAGES = pages();

    private final Platform platform;
    private final Table table;

    PageMeasure(Platform platform, Table table) {
        this.platform = platform;
        this.table = table;
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("/trajectory/show?traject=", null);
        pages.put("/trajectory/manage?traject=", "beleid01");
        pages.put("/theme/board?traject=", "beleid01");
        pages.put("/measure/overview?traject=", "beleid01");
        pages.put("/knowledge/overview?traject=", "beleid01");
        return pages;
    }

    /** @param trajectories by size, the smallest first */
    void run(Map<Integer, String> trajectories) {
        aTrajectoryThatLivedThroughEverything();
        var sizes = new ArrayList<>(trajectories.keySet());
        PAGES.forEach((page, account) -> {
            var visitor = account == null ? platform.visitor() : platform.staff(account);
            var asked = new Asked(platform, visitor);
            var addresses = sizes.stream().map(size -> page + trajectories.get(size)).toList();
            var used = asked.inTurn(addresses, ROUNDS, REQUESTS);
            var small = used.get(0);
            table.figure(page.substring(0, page.indexOf('?')), "statements and processor time per request at " + sizes.get(0),
                    Table.number(Asked.median(small, Used::statements)) + ", "
                            + Table.number(Asked.median(small, Used::processor) * 1000) + " ms");
            for (var i = 1; i < sizes.size(); i++) {
                var goal = i == 1 ? GOAL_AT_10 : GOAL_AT_100;
                table.ratio(page.substring(0, page.indexOf('?')), "statements at " + sizes.get(i) + " ÷ at " + sizes.get(0),
                        Asked.ratio(used.get(i), small, Used::statements), 1.0);
                table.ratio(page.substring(0, page.indexOf('?')), "processor time at " + sizes.get(i) + " ÷ at "
                        + sizes.get(0) + " (lowest – highest " + spread(used.get(i), small) + ")",
                        Asked.ratio(used.get(i), small, Used::processor), goal);
            }
        });
    }

    /** What no trajectory of ours has: reports, causes, measures, documents, evaluations, earlier rounds. */
    private void aTrajectoryThatLivedThroughEverything() {
        var demo = new Generator(platform).demoTrajectory();
        PAGES.forEach((page, account) -> {
            var asked = new Asked(platform, account == null ? platform.visitor() : platform.staff(account));
            var used = asked.inTurn(List.of(page + demo), ROUNDS, REQUESTS).get(0);
            table.figure(page.substring(0, page.indexOf('?')) + " of the demo", "statements and processor time per request",
                    Table.number(Asked.median(used, Used::statements)) + ", "
                            + Table.number(Asked.median(used, Used::processor) * 1000) + " ms");
        });
    }

    private static String spread(List<Used> large, List<Used> small) {
        ToDoubleFunction<Used> cpu = Used::processor;
        var ratios = Asked.ratios(large, small, cpu);
        return Table.number(ratios.get(0)) + " – " + Table.number(ratios.get(ratios.size() - 1));
    }
}
