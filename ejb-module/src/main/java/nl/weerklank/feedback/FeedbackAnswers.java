package nl.weerklank.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Writing, mending and reading along with answers (S8 4). */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class FeedbackAnswers {

    static final String WRITE = "writeAnswer";
    static final String MEND = "mendAnswer";
    static final String READ = "readAnswer";
    public static final int PAGE_SIZE = 20;

    @PersistenceContext
    EntityManager em;
    @Inject
    FeedbackQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    NameableMeasures measures;
    @Inject
    Event<FeedbackAnswerWritten> written;
    @Inject
    Event<FeedbackAnswerMended> mended;
    @Inject
    Event<FeedbackAnswerRead> read;

    /** One answer. Who writes, mends and reads may. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.LANGUAGE_PANEL})
    public AnswerDetails get(UUID answerId) {
        return queries.details(queries.answer(answerId));
    }

    /** Contributions that get this answer, oldest first, some at a time; pages count from zero. */
    public List<GroupedContribution> contributions(UUID answerId, int page) {
        return em.createQuery("""
                select new nl.weerklank.feedback.GroupedContribution(c.id, c.ownWords, c.language, c.createdAt, o.outcome,
                o.reason) from FeedbackObligation o join Contribution c on c.id = o.contributionId
                where o.answerId = :id order by c.createdAt, c.id""", GroupedContribution.class)
                .setParameter("id", answerId)
                .setFirstResult(Math.max(0, page) * PAGE_SIZE).setMaxResults(PAGE_SIZE).getResultList();
    }

    /**
     * Writes the answer for all its contributions. A "no" or "partly" needs a reason; "later" needs who and when, and
     * is refused when nothing more follows (INV-09).
     */
    public void write(@Valid WriteAnswer command) {
        workItems.begin(WRITE, command.getAnswerId());
        var answer = queries.lock(FeedbackAnswer.class, command.getAnswerId());
        requireMeasure(command, queries.run(answer.runId()).trajectoryId());
        answer.write(command, queries.run(answer.runId()).mayPromiseMore(), Dates.on(clock.instant()),
                actor.accountName());
        written.fire(new FeedbackAnswerWritten(answer.id()));
    }

    /**
     * INV-21 forward: what is adopted, in whole or in part, stands in a measure that was decided on. Contributions that the
     * chain does not lead to it are linked by a reason.
     */
    private void requireMeasure(WriteAnswer command, UUID trajectoryId) {
        var decided = measures.decided(trajectoryId).stream().map(NameableMeasure::id).collect(Collectors.toSet());
        if (!decided.containsAll(command.getMeasures())) {
            throw new NotFoundException();
        }
        var adopted = em.createQuery("select o.contributionId, o.outcome from FeedbackObligation o where o.answerId = :id",
                Object[].class).setParameter("id", command.getAnswerId()).getResultStream()
                .filter(o -> (o[1] == null ? command.getOutcome() : (ContributionOutcome) o[1]).isInMeasure())
                .map(o -> (UUID) o[0]).toList();
        if (adopted.isEmpty()) {
            // What is not adopted stands in no measure, whatever was ticked before.
            command.setMeasures(Set.of());
        }
        if (decided.isEmpty() || adopted.isEmpty()) {
            return;
        }
        if (command.getMeasures().isEmpty()) {
            throw new BusinessException("feedback.measure.required");
        }
        if (isBlank(command.getLinkReason()) && !measures.reachedBy(command.getMeasures()).containsAll(adopted)) {
            throw new BusinessException("feedback.measure.reason");
        }
        words.requireSendable(Objects.toString(command.getLinkReason(), ""));
    }

    /** Measures that an answer can name. Who writes may. */
    public List<NameableMeasure> nameable(UUID answerId) {
        return measures.decided(queries.run(queries.answer(answerId).runId()).trajectoryId());
    }

    /** Gives one contribution another outcome than the rest, with its reason where it needs one. */
    public void except(UUID answerId, UUID contributionId, ContributionOutcome outcome, String reason) {
        workItems.begin(WRITE, answerId);
        if (outcome == null || outcome == ContributionOutcome.UNDER_REVIEW) {
            throw new BusinessException("feedback.except.outcome");
        }
        if (outcome.needsReason() && (reason == null || reason.isBlank())) {
            throw new BusinessException("feedback.except.reason");
        }
        var because = reason == null || reason.isBlank() ? null : reason.strip();
        if (because != null) {
            if (because.length() > 500) {
                throw new BusinessException("feedback.except.tooLong");
            }
            words.requireSendable(because);
        }
        em.createQuery("""
                select o from FeedbackObligation o where o.answerId = :answer and o.contributionId = :contribution""",
                FeedbackObligation.class)
                .setParameter("answer", answerId).setParameter("contribution", contributionId)
                .getResultStream().findFirst().orElseThrow(NotFoundException::new).except(outcome, because);
    }

    /** Mends words that cannot be sent (S8 4.4). The redacteur may. */
    @RolesAllowed(Role.EDITOR)
    public void mend(UUID answerId, String heard, String done, String why, String next) {
        workItems.begin(MEND, answerId);
        if (isBlank(heard) || isBlank(done) || isBlank(next)) {
            throw new BusinessException("feedback.mend.required");
        }
        queries.lock(FeedbackAnswer.class, answerId).mend(heard.strip(), done.strip(), isBlank(why) ? null : why.strip(),
                next.strip());
        mended.fire(new FeedbackAnswerMended(answerId));
    }

    /** Clear and honest, or once more, with a remark for the writer (S8 4.5). A member of the taalpanel may. */
    @RolesAllowed(Role.LANGUAGE_PANEL)
    public void read(UUID answerId, boolean clear, String remark) {
        workItems.begin(READ, answerId);
        if (!clear && isBlank(remark)) {
            throw new BusinessException("feedback.remark.required");
        }
        if (remark != null && remark.length() > 500) {
            throw new BusinessException("feedback.except.tooLong");
        }
        queries.lock(FeedbackAnswer.class, answerId).read(clear, isBlank(remark) ? null : remark.strip(),
                actor.accountName());
        read.fire(new FeedbackAnswerRead(answerId, clear ? "CLEAR" : "ONCE_MORE"));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
