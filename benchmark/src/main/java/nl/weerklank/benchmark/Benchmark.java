package nl.weerklank.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts a platform, measures it, and prints the table; it ends with 1 when a ratio is above its goal. */
public final class Benchmark {

    private Benchmark() {
    }

    /** @param arguments the checkout, and how many contributions the largest trajectory gets */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var checkout = Path.of(arguments[0]).toAbsolutePath().normalize();
        var largest = Integer.parseInt(arguments[1]);
        var table = new Table();
        var platform = Platform.start(checkout);
        System.out.println("The platform runs; measuring begins.");
        new ChainMeasure(platform, table).run();
        var feedback = new FeedbackMeasure(platform, table);
        feedback.run(largest);
        new PageMeasure(platform, table).run(feedback.measured());
        new TimerMeasure(platform, table).run();
        var results = checkout.resolve("benchmark/target/results.md");
        Files.writeString(results, table.text());
        System.out.println("\n" + table.text() + "\nThis table stands in " + results);
        System.exit(table.everythingHolds() ? 0 : 1);
    }
}
