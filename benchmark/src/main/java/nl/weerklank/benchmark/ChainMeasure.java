package nl.weerklank.benchmark;

import java.util.List;

/** What opening a chain costs, both ways, when a measure rests on ten thousand contributions more. */
final class ChainMeasure {

    private static final int MORE = 10_000;
    private static final int ROUNDS = 7;
    private static final int REQUESTS = 60;
    private static final double GOAL = 1.5;

    private final Platform platform;
    private final Table table;

    ChainMeasure(Platform platform, Table table) {
        this.platform = platform;
        this.table = table;
    }

    /** Before and after cannot be taken in turn: the rows are there or they are not. */
    void run() {
        var measure = platform.value("select m.id from weerklank.policy_measure m join weerklank.cause c on c.id = m.cause_id join "
                + "weerklank.knowledge_experience e on e.knowledge_id = c.knowledge_id group by m.id order by count(*) desc, "
                + "m.id limit 1");
        var knowledge = platform.value("select c.knowledge_id from weerklank.policy_measure m join weerklank.cause c on "
                + "c.id = m.cause_id where m.id = '" + measure + "'");
        var pages = List.of("/measure/show?maatregel=" + measure, "/knowledge/show?kennis=" + knowledge);
        var asked = new Asked(platform, platform.staff("beleid01"));
        var before = asked.inTurn(pages, ROUNDS, REQUESTS);
        new Generator(platform).chain(knowledge, MORE);
        var after = asked.inTurn(pages, ROUNDS, REQUESTS);
        for (var i = 0; i < pages.size(); i++) {
            var name = pages.get(i).substring(0, pages.get(i).indexOf('?'));
            table.figure("chain on " + name, "statements and processor time per request in the demo",
                    Table.number(Asked.median(before.get(i), Used::statements)) + ", "
                            + Table.number(Asked.median(before.get(i), Used::processor) * 1000) + " ms");
            table.ratio("chain on " + name, "statements with " + MORE + " more ÷ without",
                    Asked.ratio(after.get(i), before.get(i), Used::statements), 1.0);
            table.ratio("chain on " + name, "processor time with " + MORE + " more ÷ without",
                    Asked.ratio(after.get(i), before.get(i), Used::processor), GOAL);
        }
    }
}
