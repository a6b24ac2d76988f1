package nl.weerklank.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Pages that are asked for in turn, so that whatever else the machine does falls on all of them alike. */
final class Asked {

    private static final int WARM_UP = 300;

    private final Platform platform;
    private final Visitor visitor;

    Asked(Platform platform, Visitor visitor) {
        this.platform = platform;
        this.visitor = visitor;
    }

    /** @return for each address what one request used, a figure per round */
    List<List<Used>> inTurn(List<String> addresses, int rounds, int requests) {
        addresses.forEach(address -> ask(address, WARM_UP));
        var used = new ArrayList<List<Used>>();
        addresses.forEach(address -> used.add(new ArrayList<>()));
        for (var round = 0; round < rounds; round++) {
            for (var i = 0; i < addresses.size(); i++) {
                var before = platform.used();
                ask(addresses.get(i), requests);
                used.get(i).add(platform.used().since(before).per(requests).inWholeStatements());
            }
        }
        return used;
    }

    static double median(List<Used> used, ToDoubleFunction<Used> what) {
        return middle(used.stream().mapToDouble(what).sorted().boxed().toList());
    }

    /** The median of the ratios pair by pair. */
    static double ratio(List<Used> large, List<Used> small, ToDoubleFunction<Used> what) {
        return middle(ratios(large, small, what));
    }

    /** Lowest first. */
    static List<Double> ratios(List<Used> large, List<Used> small, ToDoubleFunction<Used> what) {
        return IntStream.range(0, large.size()).mapToDouble(i -> what.applyAsDouble(large.get(i))
                / what.applyAsDouble(small.get(i))).sorted().boxed().toList();
    }

    private static double middle(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private void ask(String address, int times) {
        for (var i = 0; i < times; i++) {
            visitor.open(address);
        }
    }
}
