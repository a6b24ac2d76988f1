package nl.weerklank.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.vault.Channel;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Vault;
import nl.weerklank.worklist.WorkItems;

/** Holding a measure against the principles and working it out (S7a 3, 6). A beleidsmedewerker does both. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class MeasureWork {

    static final String TEST = "testPrinciples";
    static final String WORK_OUT = "workOutMeasure";

    @PersistenceContext
    EntityManager em;
    @Inject
    MeasureQueries queries;
    @Inject
    Vault vault;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<MeasureTested> tested;
    @Inject
    Event<MeasureWorkedOut> workedOut;

    /**
     * Yes, or no because, for every principle (INV-41). Refused while one is open.
     *
     * @param holds   by principle; null where nobody said
     * @param because by principle
     * @param atOnce  small and within delegation: done at once
     */
    public void test(UUID measureId, Map<UUID, Boolean> holds, Map<UUID, String> because, Boolean atOnce) {
        workItems.begin(TEST, measureId);
        var principles = queries.principles(measureId).stream().filter(PrincipleRow::active).toList();
        if (principles.isEmpty()) {
            throw new BusinessException("measure.principles.none");
        }
        for (var principle : principles) {
            var key = new PrincipleCheck.Key(measureId, principle.id());
            var check = Optional.ofNullable(em.find(PrincipleCheck.class, key))
                    .orElseGet(() -> new PrincipleCheck(measureId, principle.id()));
            check.check(holds.get(principle.id()), because.get(principle.id()), actor.accountName(), clock.instant());
            em.persist(check);
        }
        queries.lock(measureId).tested(Boolean.TRUE.equals(atOnce));
        tested.fire(new MeasureTested(measureId, Boolean.TRUE.equals(atOnce) ? "AT_ONCE" : "WORK_OUT"));
    }

    /** Adds a step with who does it and by when. */
    public void addAction(UUID measureId, String text, String owner, LocalDate due) {
        workItems.begin(WORK_OUT, measureId);
        em.persist(action(measureId, text, owner, due));
    }

    static MeasureAction action(UUID measureId, String text, String owner, LocalDate due) {
        if (text == null || text.isBlank() || text.strip().length() > 300 || owner == null || due == null) {
            throw new BusinessException("measure.action.required");
        }
        return new MeasureAction(measureId, text.strip(), owner, due);
    }

    /** Adds what one party pays. */
    public void addFunding(UUID measureId, String party, BigDecimal amount, boolean confirmed) {
        workItems.begin(WORK_OUT, measureId);
        em.persist(funding(measureId, party, amount, confirmed, clock.instant()));
    }

    static MeasureFunding funding(UUID measureId, String party, BigDecimal amount, boolean confirmed, Instant now) {
        if (party == null || party.isBlank() || party.strip().length() > 120 || amount == null) {
            throw new BusinessException("measure.funding.required");
        }
        return new MeasureFunding(measureId, party.strip(), amount, confirmed, now);
    }

    /** Adds what a partner is asked; the question goes out when the measure is decided on. */
    public void addPartner(@Valid AskPartner command) {
        workItems.begin(WORK_OUT, command.measureId());
        words.requireSendable(command.text());
        var commitment = new PartnerCommitment(command);
        commitment.reachableAs(vault.registerWithCard(new ContactDetails(command.name(), command.mail().strip(),
                command.phone(), null, null, Channel.MAIL, true, false), commitment.id()));
        em.persist(commitment);
    }

    /** Takes a line away that was added by mistake: a step, money, or a partner who was not asked yet. */
    public void remove(UUID measureId, UUID lineId) {
        workItems.begin(WORK_OUT, measureId);
        var action = em.find(MeasureAction.class, lineId);
        var funding = em.find(MeasureFunding.class, lineId);
        var commitment = em.find(PartnerCommitment.class, lineId);
        if (action != null && action.measureId().equals(measureId)) {
            em.remove(action);
        } else if (funding != null && funding.measureId().equals(measureId)) {
            em.remove(funding);
        } else if (commitment != null && commitment.measureId().equals(measureId)
                && commitment.state() == CommitmentState.PLANNED) {
            em.remove(commitment);
            em.flush();
            vault.forget(commitment.handle(), Set.of());
        } else {
            throw new NotFoundException();
        }
    }

    /** The measure is worked out. Residents read it; a step with owner and date is needed, and a figure with a story (INV-27). */
    public void finish(@Valid WorkOutMeasure command) {
        workItems.begin(WORK_OUT, command.measureId());
        words.requireSendable(String.join("\n", command.title(), command.text(), command.ownChoice(),
                Objects.toString(command.figure(), ""), Objects.toString(command.story(), "")));
        if (queries.actions(command.measureId()).isEmpty()) {
            throw new BusinessException("measure.action.none");
        }
        var measure = queries.lock(command.measureId());
        var formerTitle = measure.title();
        measure.workOut(command);
        workItems.renamed(formerTitle);
        workedOut.fire(new MeasureWorkedOut(command.measureId()));
    }
}
