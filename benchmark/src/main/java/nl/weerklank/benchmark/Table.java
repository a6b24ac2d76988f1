package nl.weerklank.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows that a run prints, in Markdown so that they can stand in a README. */
final class Table {

    private final List<String> rows = new ArrayList<>();
    private boolean everythingHolds = true;

    /** One measure with its goal; a ratio above the goal is marked. */
    void ratio(String what, String how, double ratio, double goal) {
        var holds = ratio <= goal;
        everythingHolds &= holds;
        row(what, how, number(ratio), "≤ " + number(goal), holds ? "yes" : "**no**");
    }

    /** One figure that has no goal: it tells what the ratios are made of. */
    void figure(String what, String how, String value) {
        row(what, how, value, "–", "–");
    }

    boolean everythingHolds() {
        return everythingHolds;
    }

    String text() {
        return "| measure | how | value | goal | holds |\n|---|---|---|---|---|\n" + String.join("\n", rows) + "\n";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
    }

    private void row(String... cells) {
        var row = "| " + String.join(" | ", cells) + " |";
        System.out.println(row);
        rows.add(row);
    }
}
