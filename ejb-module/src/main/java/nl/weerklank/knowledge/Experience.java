package nl.weerklank.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** What somebody lived through: situation, event, effect, need, and their own words (S6 2). */
@Entity
@Table(name = "experience")
class Experience {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "contribution_id")
    private UUID contributionId;
    @Column(name = "theme_id")
    private UUID themeId;
    private int number;
    private String situation;
    private String event;
    private String effect;
    private String need;
    private String quote;
    @Column(name = "marked_by")
    private String markedBy;
    @Column(name = "marked_at")
    private Instant markedAt;
    @Version
    private int version;

    protected Experience() {
    }

    /**
     * Refuses a quote that does not stand word for word in {@code ownWords}; the kind of white space does not matter.
     *
     * @param number tells it apart within its theme, and stays
     */
    Experience(UUID themeId, int number, MarkExperience from, String ownWords, String markedBy, Instant now) {
        contributionId = from.getContributionId();
        this.themeId = themeId;
        this.number = number;
        situation = from.getSituation().strip();
        event = from.getEvent().strip();
        effect = blankIsNull(from.getEffect());
        need = blankIsNull(from.getNeed());
        quote = from.getQuote().strip();
        this.markedBy = markedBy;
        markedAt = now;
        if (ownWords == null || !plain(ownWords).contains(plain(quote))) {
            throw new BusinessException("knowledge.quote.notTheirs");
        }
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String blankIsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    UUID id() {
        return id;
    }

    UUID contributionId() {
        return contributionId;
    }

    String quote() {
        return quote;
    }
}
