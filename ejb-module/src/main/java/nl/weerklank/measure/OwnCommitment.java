package nl.weerklank.measure;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.trajectory.PublicTrajectories;
import nl.weerklank.vault.CardCode;
import nl.weerklank.vault.GuessedSecret;
import nl.weerklank.vault.Guesses;

/** What a partner sees and answers with the code of the mail alone; every call checks the code anew (P3a 3). */
@Stateless
@PermitAll // a partner has no account: whoever has the code answers
@RunAs(Role.PROCESS)
public class OwnCommitment {

    @PersistenceContext
    EntityManager em;
    @Inject
    MeasureQueries queries;
    @Inject
    Guesses guesses;
    @Inject
    PublicTrajectories trajectories;
    @Inject
    Clock clock;
    @Inject
    Event<PartnerAnswered> answered;

    /**
     * Whether a code opens a promise. A wrong one is counted for the network address (RES-12).
     *
     * @throws BusinessException {@code idea.code.tooMany} when the address has to wait
     */
    public boolean opens(String code, String networkAddress) {
        if (!guesses.mayTry(GuessedSecret.FOLLOW_CODE, networkAddress)) {
            throw new BusinessException("idea.code.tooMany");
        }
        var found = find(code).isPresent();
        if (!found) {
            guesses.wrong(GuessedSecret.FOLLOW_CODE, networkAddress);
        }
        return found;
    }

    /** What is asked. */
    public PartnerQuestion get(String code) {
        var commitment = find(code).orElseThrow(NotFoundException::new);
        var row = commitment.toRow();
        var measure = queries.details(queries.get(PolicyMeasure.class, commitment.measureId()));
        var who = trajectories.get(measure.trajectoryId()).who();
        return new PartnerQuestion(row.organisation(), measure.title(), measure.text(), row.text(), row.amount(),
                row.neededBy(), row.state(), row.answerBy(), row.note(), who.name(), who.phone(), who.mail());
    }

    /** Yes or no; until the measure goes on without this partner another answer replaces it. */
    public void answer(String code, Boolean yes, String note) {
        if (yes == null) {
            throw new BusinessException("measure.partner.answer");
        }
        var commitment = queries.lock(PartnerCommitment.class, find(code).orElseThrow(NotFoundException::new).id());
        commitment.answer(yes, note == null || note.isBlank() ? null : note.strip(), clock.instant());
        answered.fire(new PartnerAnswered(commitment.id(), yes ? "CONFIRMED" : "DECLINED"));
    }

    private Optional<PartnerCommitment> find(String code) {
        return em.createQuery("""
                select c from PartnerCommitment c where c.codeDigest = :digest and c.state <> :planned""",
                PartnerCommitment.class).setParameter("digest", CardCode.digest(code))
                .setParameter("planned", CommitmentState.PLANNED).getResultStream().findFirst();
    }
}
