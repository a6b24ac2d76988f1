package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;

/** What is learned, with who does something with it and when (INV-43). */
@Entity
@Table(name = "lesson")
class Lesson {

    static final int LONGEST_TEXT = 500;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "evaluation_id")
    private UUID evaluationId;
    private String text;
    private String owner;
    private LocalDate due;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Lesson() {
    }

    /** Refuses a lesson without text, owner or day. */
    Lesson(UUID evaluationId, String text, String owner, LocalDate due, Instant now) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST_TEXT) {
            throw new BusinessException("lesson.text.required");
        }
        if (owner == null || owner.isBlank()) {
            throw new BusinessException("lesson.owner.required");
        }
        if (due == null || due.isBefore(Dates.on(now))) {
            throw new BusinessException("lesson.due.required");
        }
        this.evaluationId = evaluationId;
        this.text = text.strip();
        this.owner = owner;
        this.due = due;
        recordedAt = now;
    }

    UUID id() {
        return id;
    }

    LessonRow toRow(String ownerName) {
        return new LessonRow(id, text, ownerName, due);
    }

    String owner() {
        return owner;
    }
}
