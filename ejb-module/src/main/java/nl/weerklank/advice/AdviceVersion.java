package nl.weerklank.advice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** One version of a draft, with its numbered recommendations. It never changes: writing again makes the next one. */
@Entity
@Table(name = "advice_version")
class AdviceVersion {

    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST = 30;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "request_id")
    private UUID requestId;
    private int number;
    private String text;
    @Column(name = "written_by")
    private UUID writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "draft_recommendation", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "place")
    private List<DraftRecommendation> recommendations = new ArrayList<>();

    protected AdviceVersion() {
    }

    AdviceVersion(UUID requestId, int number, WriteAdvice command, UUID writtenBy, Instant now) {
        this.requestId = requestId;
        this.number = number;
        this.writtenBy = writtenBy;
        writtenAt = now;
        text = AdviceText.required(command.text(), LONGEST_TEXT, "advice.draft.text").replace("\r", "");
        command.recommendations().stream().filter(r -> r.text() != null && !r.text().isBlank())
                .map(DraftRecommendation::new).forEach(recommendations::add);
        if (recommendations.isEmpty() || recommendations.size() > MOST) {
            throw new BusinessException("advice.draft.recommendations");
        }
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    List<DraftRecommendation> recommendations() {
        return List.copyOf(recommendations);
    }

    VersionRow toRow(String writer) {
        return new VersionRow(id, number, text, recommendations.stream().map(DraftRecommendation::toNew).toList(), writer,
                writtenAt);
    }
}
