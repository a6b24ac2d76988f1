package nl.weerklank.advice;

/** A paper as text: an empty line ends a paragraph. The summary is in plain words. */
public record NewPaper(String title, String summary, String text) {
}
