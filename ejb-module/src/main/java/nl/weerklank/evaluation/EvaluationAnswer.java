package nl.weerklank.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One person who took part is asked how it was; empty until they answer. */
@Entity
@Table(name = "evaluation_answer")
class EvaluationAnswer {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "evaluation_id")
    private UUID evaluationId;
    private UUID handle;
    @Enumerated(EnumType.STRING)
    private Heard heard;
    @Enumerated(EnumType.STRING)
    @Column(name = "cause_fits")
    private Heard causeFits;
    private String expectation;
    private String cooperation;
    private String learning;
    @ElementCollection
    @CollectionTable(name = "evaluation_own_answer", joinColumns = @JoinColumn(name = "answer_id"))
    @MapKeyColumn(name = "position")
    @Column(name = "text")
    private Map<Integer, String> own = new HashMap<>();
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Version
    private int version;

    protected EvaluationAnswer() {
    }

    EvaluationAnswer(UUID evaluationId, UUID handle, Instant now) {
        this.evaluationId = evaluationId;
        this.handle = handle;
        askedAt = now;
    }

    /** Whoever answers again changes their answer while it can be changed. */
    void answer(AnswerEvaluation given, Instant now) {
        heard = given.getHeard();
        causeFits = given.getCauseFits();
        expectation = words(given.getExpectation());
        cooperation = words(given.getCooperation());
        learning = words(given.getLearning());
        own.clear();
        given.getOwn().forEach((position, text) -> {
            if (words(text) != null) {
                own.put(position, words(text));
            }
        });
        answeredAt = now;
    }

    private static String words(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    UUID evaluationId() {
        return evaluationId;
    }

    UUID handle() {
        return handle;
    }

    AnswerEvaluation toTyped() {
        var typed = new AnswerEvaluation();
        typed.setHeard(heard);
        typed.setCauseFits(causeFits);
        typed.setExpectation(expectation);
        typed.setCooperation(cooperation);
        typed.setLearning(learning);
        typed.getOwn().putAll(own);
        return typed;
    }
}
