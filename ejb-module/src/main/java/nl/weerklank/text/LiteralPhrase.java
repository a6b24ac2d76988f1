package nl.weerklank.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A phrase that holds a blocked word and may have to stand literally: asked for, then allowed or refused, once. */
@Entity
@Table(name = "literal_phrase")
class LiteralPhrase {

    enum Verdict {
        ALLOWED, REFUSED
    }

    @Id
    private UUID id = UUID.randomUUID();
    private String phrase;
    private String why;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Enumerated(EnumType.STRING)
    private Verdict answer;
    private String reason;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Version
    private int version;

    protected LiteralPhrase() {
    }

    LiteralPhrase(String phrase, String why, String askedBy, Instant now) {
        this.phrase = phrase;
        this.why = why;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    void answer(Verdict verdict, String newReason, String editor, Instant now) {
        answer = verdict;
        reason = newReason;
        answeredBy = editor;
        answeredAt = now;
    }

    boolean isAnswered() {
        return answer != null;
    }

    UUID id() {
        return id;
    }

    PhraseRow toRow() {
        return new PhraseRow(id, phrase, why, askedBy, askedAt, answer == null ? "ASKED" : answer.name(), reason,
                answeredBy, answeredAt);
    }
}
