package nl.weerklank.measure;

import java.time.Instant;

/** What residents said of a measure. */
public record FitRow(int asked, int fitting, String words, boolean fits, Instant at) {
}
