package nl.weerklank.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** One person is asked, in one round, whether they recognise what we made of their story. */
@Entity
@Table(name = "recognition")
class Recognition {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "knowledge_id")
    private UUID knowledgeId;
    private UUID handle;
    private int round;
    @Enumerated(EnumType.STRING)
    private RecognitionAnswer answer;
    private String text;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Version
    private int version;

    protected Recognition() {
    }

    Recognition(UUID knowledgeId, UUID handle, int round, Instant now) {
        this.knowledgeId = knowledgeId;
        this.handle = handle;
        this.round = round;
        askedAt = now;
    }

    /** An addition says what; whoever answers again changes their answer while the round runs. */
    void answer(RecognitionAnswer given, String words, Instant now) {
        if (given == null) {
            throw new BusinessException("knowledge.recognition.required");
        }
        if (words != null && words.length() > 1000) {
            throw new BusinessException("knowledge.recognition.tooLong");
        }
        if (given == RecognitionAnswer.ADDITION && (words == null || words.isBlank())) {
            throw new BusinessException("knowledge.recognition.text");
        }
        answer = given;
        text = words == null || words.isBlank() ? null : words.strip();
        answeredAt = now;
    }

    UUID knowledgeId() {
        return knowledgeId;
    }

    UUID handle() {
        return handle;
    }

    int round() {
        return round;
    }
}
