package nl.weerklank.knowledge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** What is behind experiences, by asking why; or that none was found (yet). */
@Entity
@Table(name = "cause")
class Cause {

    static final int LONGEST_CHAIN = 5;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "theme_id")
    private UUID themeId;
    @Column(name = "knowledge_id")
    private UUID knowledgeId;
    private String text;
    @Column(name = "public_text")
    private String publicText;
    @Column(name = "not_found_text")
    private String notFoundText;
    @Enumerated(EnumType.STRING)
    private CauseState state;
    @Column(name = "co_read_by")
    private String coReadBy;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @ElementCollection
    @CollectionTable(name = "cause_why", joinColumns = @JoinColumn(name = "cause_id"))
    @OrderColumn(name = "position")
    @Column(name = "answer")
    private List<String> whys = new ArrayList<>();
    @Version
    private int version;

    protected Cause() {
    }

    /** Proposed by a session, with the answers on "why?" that led to it; at least one, at most five. */
    Cause(ExperienceKnowledge of, String text, List<String> whys, String madeBy, Instant now) {
        if (text == null || text.isBlank() || text.strip().length() > 500) {
            throw new BusinessException("knowledge.cause.required");
        }
        if (whys.isEmpty() || whys.size() > LONGEST_CHAIN || whys.stream().anyMatch(why -> why.length() > 500)) {
            throw new BusinessException("knowledge.why.required");
        }
        themeId = of.themeId();
        knowledgeId = of.id();
        this.text = text.strip();
        this.whys.addAll(whys);
        this.madeBy = madeBy;
        madeAt = now;
        state = CauseState.PROPOSED;
    }

    private Cause(UUID themeId, String notFoundText, String madeBy, Instant now) {
        this.themeId = themeId;
        this.notFoundText = notFoundText;
        this.madeBy = madeBy;
        madeAt = now;
        settledAt = now;
        state = CauseState.NOT_FOUND;
    }

    /** Said in public: no cause was found (yet), and why. */
    static Cause notFound(UUID themeId, String publicText, String by, Instant now) {
        return new Cause(themeId, publicText, by, now);
    }

    void writePlain(String plain) {
        require(CauseState.PROPOSED);
        publicText = plain;
    }

    void confirm(String reader, Instant now) {
        require(CauseState.PROPOSED);
        state = CauseState.CONFIRMED;
        coReadBy = reader;
        settledAt = now;
    }

    /** Not agreed on, or overtaken by a cause that was found later. */
    void reject(Instant now) {
        state = CauseState.REJECTED;
        settledAt = now;
    }

    private void require(CauseState wanted) {
        if (state != wanted) {
            throw new BusinessException("knowledge.wrongState");
        }
    }

    UUID id() {
        return id;
    }

    CauseState state() {
        return state;
    }

    UUID knowledgeId() {
        return knowledgeId;
    }

    UUID themeId() {
        return themeId;
    }

    CauseRow toRow() {
        return new CauseRow(id, knowledgeId, text, publicText, notFoundText, state, List.copyOf(whys), madeAt);
    }
}
