package nl.weerklank.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/**
 * What a member remarks on a paragraph. It keeps the words it was made on: when these change, the remark stays with the old
 * ones and says so. It never leaves the council (ADV-04). A row of its own for each, so that nobody overwrites anybody.
 */
@Entity
@Table(name = "member_remark")
class MemberRemark {

    private static final int LONGEST = 2000;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "request_id")
    private UUID requestId;
    @Column(name = "paper_id")
    private UUID paperId;
    private int paragraph;
    private String passage;
    @Column(name = "member_id")
    private UUID memberId;
    private String text;
    private boolean question;
    @Column(name = "made_at")
    private Instant madeAt;

    protected MemberRemark() {
    }

    MemberRemark(AdvicePaper paper, int paragraph, UUID memberId, String text, boolean question, Instant now) {
        var paragraphs = paper.paragraphs();
        if (paragraph < 1 || paragraph > paragraphs.size()) {
            throw new BusinessException("advice.remark.passage");
        }
        requestId = paper.requestId();
        paperId = paper.id();
        this.paragraph = paragraph;
        passage = paragraphs.get(paragraph - 1);
        this.memberId = memberId;
        this.text = AdviceText.required(text, LONGEST, "advice.remark.text");
        this.question = question;
        madeAt = now;
    }

    boolean isStale(List<String> paragraphs) {
        return paragraph > paragraphs.size() || !passage.equals(paragraphs.get(paragraph - 1));
    }

    UUID paperId() {
        return paperId;
    }

    RemarkRow toRow(List<String> paragraphs, String member) {
        return new RemarkRow(id, paperId, paragraph, passage, isStale(paragraphs), memberId, member, text, question, madeAt);
    }
}
