package nl.weerklank.advice;

import java.util.List;

/** A paragraph with what members remarked on it; {@code field} is where a remark is typed. */
public record Passage(int number, String text, String field, List<RemarkRow> remarks) {
}
