package nl.weerklank;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several people who do the same thing at one moment. */
final class CrowdInContainer {

    private CrowdInContainer() {
    }

    static <T> List<T> atOnce(int people, Callable<T> act) throws Exception {
        var start = new CyclicBarrier(people);
        // A managed executor has fewer threads than people here: the barrier would never open.
        var threads = Executors.newFixedThreadPool(people);
        var running = new ArrayList<Future<T>>();
        for (int i = 0; i < people; i++) {
            running.add(threads.submit(() -> {
                start.await();
                return act.call();
            }));
        }
        var results = new ArrayList<T>();
        for (var one : running) {
            results.add(one.get(1, TimeUnit.MINUTES));
        }
        threads.shutdown();
        return results;
    }
}
