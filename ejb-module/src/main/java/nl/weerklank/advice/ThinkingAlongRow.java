package nl.weerklank.advice;

import java.time.LocalDate;

/** One time that a council thought along early; only officials and the council read it. */
public record ThinkingAlongRow(LocalDate heldOn, String who, String note) {
}
