package nl.weerklank.report;

/** A find in one part of a report: {@code SUMMARY}, {@code STRENGTHS} or the id of a quote; {@code key} names the find. */
public record TraceRow(String key, String part, TracedPassage passage) {
}
