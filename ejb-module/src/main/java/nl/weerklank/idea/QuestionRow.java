package nl.weerklank.idea;

import java.time.Instant;

/** A question with its answer, null while it is open. */
public record QuestionRow(String question, Instant askedAt, Instant answerBy, String answer, Instant answeredAt) {

    public boolean open() {
        return answeredAt == null;
    }
}
