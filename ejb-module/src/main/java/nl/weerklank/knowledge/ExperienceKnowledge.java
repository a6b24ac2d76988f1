package nl.weerklank.knowledge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.shared.BusinessException;

/** Several experiences and what is behind them; {@link KnowledgeState} says where it stands. */
@Entity
@Table(name = "experience_knowledge")
class ExperienceKnowledge {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "theme_id")
    private UUID themeId;
    private String title;
    private String description;
    private String effects;
    private String dissent;
    private String participants;
    @Enumerated(EnumType.STRING)
    private KnowledgeState state = KnowledgeState.CANDIDATE;
    @Enumerated(EnumType.STRING)
    private FiguresSearch figures;
    @Column(name = "figures_note")
    private String figuresNote;
    @Column(name = "led_by")
    private String ledBy;
    @Column(name = "card_by")
    private String cardBy;
    @Column(name = "public_title")
    private String publicTitle;
    @Column(name = "public_effects")
    private String publicEffects;
    @Column(name = "co_read_by")
    private String coReadBy;
    @Column(name = "co_read_remark")
    private String coReadRemark;
    @Column(name = "recognition_round")
    private int recognitionRound;
    @Column(name = "recognition_due")
    private Instant recognitionDue;
    private boolean deepened;
    private boolean regroup;
    private int recognised;
    private int added;
    @Column(name = "not_recognised")
    private int notRecognised;
    private String missing = "";
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "validated_at")
    private Instant validatedAt;
    @ElementCollection
    @CollectionTable(name = "knowledge_experience", joinColumns = @JoinColumn(name = "knowledge_id"))
    @Column(name = "experience_id")
    private Set<UUID> experiences = new HashSet<>();
    @Version
    private int version;

    protected ExperienceKnowledge() {
    }

    ExperienceKnowledge(UUID themeId, String title, Set<UUID> experiences, String madeBy, Instant now) {
        this.themeId = themeId;
        this.title = title;
        this.experiences.addAll(experiences);
        this.madeBy = madeBy;
        madeAt = now;
    }

    void add(Set<UUID> more) {
        require(KnowledgeState.CANDIDATE);
        experiences.addAll(more);
    }

    void takeOut(UUID experience) {
        require(KnowledgeState.CANDIDATE);
        experiences.remove(experience);
    }

    /** The group is as people want it now: the answers of before count no more. */
    void grouped() {
        require(KnowledgeState.CANDIDATE);
        regroup = false;
    }

    void figures(FiguresSearch search, String note) {
        require(KnowledgeState.CANDIDATE);
        figures = search;
        figuresNote = note;
    }

    void interpret(InterpretCandidate from, String leader) {
        require(KnowledgeState.CANDIDATE);
        title = from.getTitle().strip();
        description = from.getDescription().strip();
        effects = blankIsNull(from.getEffects());
        dissent = blankIsNull(from.getDissent());
        participants = from.getParticipants().strip();
        ledBy = leader;
        coReadBy = null;
        state = KnowledgeState.INTERPRETED;
    }

    /** A new round of 'Herkent u dit?'; the number of the round. */
    int ask(Instant due) {
        require(KnowledgeState.INTERPRETED);
        recognitionDue = due;
        return ++recognitionRound;
    }

    /** The answers are in: back to the experts, once more to the session, or on to the test. */
    RecognitionCount.Next count(RecognitionCount answers, long oneIn) {
        require(KnowledgeState.INTERPRETED);
        recognised = Math.toIntExact(answers.recognised());
        added = Math.toIntExact(answers.added());
        notRecognised = Math.toIntExact(answers.notRecognised());
        var next = answers.next(oneIn, deepened);
        switch (next) {
            case REGROUP -> {
                state = KnowledgeState.CANDIDATE;
                regroup = true;
                deepened = false;
            }
            case DEEPEN -> {
                state = KnowledgeState.CANDIDATE;
                deepened = true;
            }
            case GO_ON -> state = KnowledgeState.RECOGNISED;
        }
        return next;
    }

    /** It stays what it is: an experience, with what is missing to be more. */
    void stay(List<MissingPart> parts) {
        if (state == KnowledgeState.VALIDATED) {
            throw new BusinessException("knowledge.wrongState");
        }
        state = KnowledgeState.STAYS_EXPERIENCE;
        missing = parts.stream().map(Enum::name).collect(Collectors.joining(","));
        regroup = false;
    }

    void writeCard(String plainTitle, String plainEffects, String writer) {
        require(KnowledgeState.RECOGNISED);
        publicTitle = plainTitle;
        publicEffects = plainEffects;
        cardBy = writer;
    }

    /** Only another expert than the one who led reads along (S6a 11). */
    void requireMayCoRead(String reader) {
        require(KnowledgeState.RECOGNISED);
        if (reader.equals(ledBy)) {
            throw new BusinessException("knowledge.coRead.own");
        }
    }

    /** Confirmed by another expert; refused while something is missing (INV-27, INV-28). */
    void validate(KnowledgeFacts facts, EvidenceBalance balance, String reader, Instant now) {
        requireMayCoRead(reader);
        if (balance == EvidenceBalance.FIGURES_ONLY) {
            throw new BusinessException("knowledge.figuresOnly");
        }
        if (!facts.missing().isEmpty() || !balance.isComplete()) {
            throw new BusinessException("knowledge.incomplete");
        }
        coReadBy = reader;
        coReadRemark = null;
        state = KnowledgeState.VALIDATED;
        validatedAt = now;
    }

    /** The other expert does not agree: interpret it again. */
    void returnToSession(String reader, String remark) {
        requireMayCoRead(reader);
        coReadRemark = remark;
        state = KnowledgeState.CANDIDATE;
    }

    private void require(KnowledgeState wanted) {
        if (state != wanted) {
            throw new BusinessException("knowledge.wrongState");
        }
    }

    private static String blankIsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    UUID id() {
        return id;
    }

    UUID themeId() {
        return themeId;
    }

    String title() {
        return title;
    }

    String effects() {
        return effects;
    }

    KnowledgeState state() {
        return state;
    }

    FiguresSearch figures() {
        return figures;
    }

    int recognitionRound() {
        return recognitionRound;
    }

    Instant recognitionDue() {
        return recognitionDue;
    }

    boolean isToRegroup() {
        return regroup;
    }

    Set<UUID> experiences() {
        return Set.copyOf(experiences);
    }

    KnowledgeDetails toDetails(String theme, UUID trajectoryId, String trajectory, long grouped, long sources,
            EvidenceBalance balance) {
        return new KnowledgeDetails(id, themeId, theme, trajectoryId, trajectory, title, description, effects, dissent,
                participants, state, figures, figuresNote, publicTitle, publicEffects, coReadRemark, recognised, added,
                notRecognised, missing.isEmpty() ? List.of() : Stream.of(missing.split(",")).map(MissingPart::valueOf).toList(),
                grouped, sources, balance, regroup, recognitionDue, version);
    }
}
