package nl.weerklank.advice;

import nl.weerklank.shared.BusinessException;

/** Checks what somebody typed, the same everywhere. */
final class AdviceText {

    private AdviceText() {
    }

    static String required(String typed, int longest, String refusal) {
        if (typed == null || typed.isBlank() || typed.strip().length() > longest) {
            throw new BusinessException(refusal);
        }
        return typed.strip();
    }

    /** Null when nothing was typed. */
    static String optional(String typed, int longest, String refusal) {
        return typed == null || typed.isBlank() ? null : required(typed, longest, refusal);
    }
}
