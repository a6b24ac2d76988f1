package nl.weerklank.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A paper of a dossier, as text in paragraphs: anybody can read it on any screen and aloud (ADV-02). */
@Entity
@Table(name = "advice_paper")
class AdvicePaper {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_SUMMARY = 1000;
    private static final int LONGEST_TEXT = 60_000;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "request_id")
    private UUID requestId;
    private int number;
    private String title;
    private String summary;
    private String text;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private int version;

    protected AdvicePaper() {
    }

    AdvicePaper(UUID requestId, int number, NewPaper paper, Instant now) {
        this.requestId = requestId;
        this.number = number;
        write(paper, now);
    }

    /** Written anew; remarks stay with the words on which they were made. */
    final void write(NewPaper paper, Instant now) {
        title = AdviceText.required(paper.title(), LONGEST_TITLE, "advice.paper.title");
        summary = AdviceText.required(paper.summary(), LONGEST_SUMMARY, "advice.paper.summary");
        text = AdviceText.required(paper.text(), LONGEST_TEXT, "advice.paper.text").replace("\r", "");
        changedAt = now;
    }

    List<String> paragraphs() {
        return Arrays.stream(text.split("\n\\s*\n")).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    PaperRow toRow() {
        return new PaperRow(id, number, title, summary, paragraphs(), changedAt);
    }
}
