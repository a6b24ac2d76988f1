package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.worklist.Worklist;
import nl.weerklank.worklist.WorklistFilter;

/** The task lists of the demo's people: what waits there is done, as soon as it comes. */
@ApplicationScoped
class DemoDesk {

    /** A job may have to bring the work first. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(250);

    @Inject
    CurrentActor actor;
    @Inject
    Worklist worklist;

    /** Waits until so many tasks of this kind are there, and does each; the act gets the row that a task is about. */
    void each(String account, Consumer<Runnable> as, String taskKey, int tasks, Consumer<UUID> act) {
        var found = waiting(account, as, taskKey);
        for (var left = PATIENCE; found.size() < tasks; left = left.minus(PAUSE)) {
            if (left.isNegative()) {
                throw new IllegalStateException(taskKey + ": " + found.size() + " of " + tasks + " came");
            }
            DemoPeople.pause(PAUSE);
            found = waiting(account, as, taskKey);
        }
        found.forEach(subject -> doOne(account, as, act, subject));
    }

    /** Does every task of a kind, also those that come meanwhile, until so many of the next kind are there. */
    void until(String nextKey, int tasks, String account, Consumer<Runnable> as, String taskKey, Consumer<UUID> act) {
        for (var left = PATIENCE; waiting(account, as, nextKey).size() < tasks; left = left.minus(PAUSE)) {
            if (left.isNegative()) {
                throw new IllegalStateException(nextKey + " did not come");
            }
            var found = waiting(account, as, taskKey);
            found.forEach(subject -> doOne(account, as, act, subject));
            if (found.isEmpty()) {
                DemoPeople.pause(PAUSE);
            }
        }
    }

    private void doOne(String account, Consumer<Runnable> as, Consumer<UUID> act, UUID subject) {
        actor.actAs(account, () -> as.accept(() -> act.accept(subject)));
    }

    /** As above, for one task. */
    void once(String account, Consumer<Runnable> as, String taskKey, Consumer<UUID> act) {
        each(account, as, taskKey, 1, act);
    }

    private List<UUID> waiting(String account, Consumer<Runnable> as, String taskKey) {
        var subjects = new ArrayList<UUID>();
        actor.actAs(account, () -> as.accept(() -> {
            for (var scope : List.of(WorklistFilter.Scope.MINE, WorklistFilter.Scope.GROUP)) {
                worklist.list(WorklistFilter.of(scope, taskKey, null, WorklistFilter.Sort.CREATED, false,
                        WorklistFilter.MAX_SIZE)).rows().forEach(i -> subjects.add(worklist.get(i.id()).subjectId()));
            }
        }));
        return subjects;
    }
}
