package nl.weerklank.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.fund.Pots;
import nl.weerklank.idea.IdeaProgress;
import nl.weerklank.idea.IdeaStatus;
import nl.weerklank.message.MessageKind;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.worklist.WorkItems;

/** Looking for money when the pot is short (S1 10, E04). */
@Stateless
@RolesAllowed(Role.FUND_STEWARD)
public class MoneySearch {

    static final String TASK = "findMoney";

    @PersistenceContext
    EntityManager em;
    @Inject
    WorkItems workItems;
    @Inject
    GrantQueries queries;
    @Inject
    Pots pots;
    @Inject
    IdeaProgress progress;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Event<MoneySought> sought;

    /**
     * FOUND: another funder pays a part, or another pot pays, and what is left fits that pot; only confirmed parts
     * count (E04). LATER: the wijk's next pot has a date, and the applicant is told it. OTHER_WAY: explained next.
     */
    public void finish(@Valid SeekMoney command) {
        workItems.begin(TASK, command.getIdeaId());
        var idea = progress.lock(command.getIdeaId());
        var application = queries.application(idea.id());
        switch (command.getOutcome()) {
            case FOUND -> found(command, application);
            case LATER -> {
                var start = pots.nextPeriodStart(idea.neighbourhoodId())
                        .orElseThrow(() -> new BusinessException("grant.money.noNextPot"));
                progress.become(idea.id(), IdeaStatus.WAITING_FOR_POT);
                progress.write(MessageKind.WAITING_FOR_POT, idea.id(), idea.id() + ":" + start,
                        Map.of("potDate", Dates.day(start)));
            }
            case OTHER_WAY -> progress.become(idea.id(), IdeaStatus.TALKING);
        }
        sought.fire(new MoneySought(idea.id(), command.getOutcome().name()));
    }

    private void found(SeekMoney command, GrantApplication application) {
        if (command.getFunderAmount() != null) {
            if (command.getFunder() == null || command.getFunder().isBlank()) {
                throw new BusinessException("grant.money.party.required");
            }
            em.persist(new FundingLine(application.ideaId(), command.getFunder().strip(), command.getFunderAmount(),
                    command.isFunderConfirmed(), actor.accountName(), clock.instant()));
        }
        var confirmed = em.createQuery("""
                select coalesce(sum(f.amount), 0) from FundingLine f where f.ideaId = :idea and f.confirmed""",
                BigDecimal.class).setParameter("idea", application.ideaId()).getSingleResult();
        var left = application.amount().subtract(confirmed);
        var pot = command.getPotId() != null ? pots.get(command.getPotId())
                : pots.findFor(progress.lock(application.ideaId()).neighbourhoodId())
                        .orElseThrow(() -> new BusinessException("grant.money.notEnough"));
        if (left.signum() <= 0 || pot.available().compareTo(left) < 0) {
            throw new BusinessException("grant.money.notEnough");
        }
        application.payFrom(pot.id(), left);
    }
}
