package nl.weerklank.evaluation;

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
import java.util.Map;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Looking back on a cycle with the people who took part (S9); {@link EvaluationState} says how far it is. */
@Entity
@Table(name = "evaluation")
class Evaluation {

    static final int MOST_QUESTIONS = 3;
    static final int LONGEST_QUESTION = 200;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Enumerated(EnumType.STRING)
    private EvaluationState state = EvaluationState.PREPARING;
    @ElementCollection
    @CollectionTable(name = "evaluation_question", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "position")
    @Column(name = "question")
    private List<String> questions = new ArrayList<>();
    @Column(name = "answer_by")
    private Instant answerBy;
    @Column(name = "residents_said")
    private String residentsSaid;
    @Column(name = "professionals_said")
    private String professionalsSaid;
    @Column(name = "staff_said")
    private String staffSaid;
    private String works;
    private String better;
    private String results;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Version
    private int version;

    protected Evaluation() {
    }

    Evaluation(UUID cycleId, Instant now) {
        this.cycleId = cycleId;
        openedAt = now;
    }

    void prepare(List<String> own) {
        require(EvaluationState.PREPARING);
        if (own.size() > MOST_QUESTIONS || own.stream().anyMatch(q -> q.length() > LONGEST_QUESTION)) {
            throw new BusinessException("evaluation.questions.wrong");
        }
        questions.clear();
        questions.addAll(own);
    }

    /** Everybody is asked; until when they can answer. */
    void ask(Instant until) {
        require(EvaluationState.PREPARING);
        state = EvaluationState.ASKING;
        answerBy = until;
    }

    /** Nobody answers any more; now people talk. */
    void closeAnswers() {
        require(EvaluationState.ASKING);
        state = EvaluationState.TALKS;
    }

    void hear(String residents, String professionals, String staff) {
        require(EvaluationState.TALKS);
        residentsSaid = residents;
        professionalsSaid = professionals;
        staffSaid = staff;
    }

    void learn(LearnTogether command) {
        require(EvaluationState.TALKS);
        works = command.works().strip();
        better = command.better().strip();
        results = command.results().strip();
        state = EvaluationState.LEARNED;
    }

    void publish(Instant now) {
        require(EvaluationState.LEARNED);
        state = EvaluationState.PUBLISHED;
        publishedAt = now;
    }

    boolean takesAnswers(Instant now) {
        return state == EvaluationState.ASKING && now.isBefore(answerBy);
    }

    private void require(EvaluationState wanted) {
        if (state != wanted) {
            throw new BusinessException("evaluation.wrongState");
        }
    }

    GroupsSaid said() {
        return new GroupsSaid(residentsSaid, professionalsSaid, staffSaid);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    EvaluationState state() {
        return state;
    }

    List<String> questions() {
        return List.copyOf(questions);
    }

    Instant answerBy() {
        return answerBy;
    }

    PublicEvaluation toPublic(long asked, Map<Heard, Long> heard, List<FeatureRow> features, List<LessonRow> lessons) {
        return new PublicEvaluation(works, better, results, asked, heard, features, lessons, publishedAt);
    }
}
