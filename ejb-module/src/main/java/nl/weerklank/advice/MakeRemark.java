package nl.weerklank.advice;

import java.util.UUID;

/** A remark on a paragraph, counted from 1; a question goes to the municipality's contact in the chair's words. */
public record MakeRemark(UUID requestId, UUID paperId, int paragraph, String text, boolean question) {
}
