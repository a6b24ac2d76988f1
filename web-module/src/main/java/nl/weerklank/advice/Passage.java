package nl.weerklank.advice;

import java.util.List;

/** A paragraph with what members remarked on it; {@code field} is where a remark is typed, and {@code place}
 * what people call it: paper and paragraph. */
public record Passage(int number, String place, String text, String field, List<RemarkRow> remarks) {
}
