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
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.fund.PotDetails;
import nl.weerklank.fund.Pots;
import nl.weerklank.idea.IdeaDetails;
import nl.weerklank.idea.IdeaProgress;
import nl.weerklank.idea.IdeaStatus;
import nl.weerklank.idea.IdeaTalks;
import nl.weerklank.idea.Ideas;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Deciding on applications (S1 13). */
@Stateless
@RolesAllowed(Role.FUND_STEWARD)
public class Besluiten {

    static final String TASK = "decide";

    @PersistenceContext
    EntityManager em;
    @Inject
    WordList words;
    @Inject
    WorkItems workItems;
    @Inject
    GrantQueries queries;
    @Inject
    Ideas ideas;
    @Inject
    IdeaProgress progress;
    @Inject
    IdeaTalks talks;
    @Inject
    Pots pots;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Event<BesluitTaken> taken;
    @Inject
    Event<FirstYesGiven> firstYes;

    /**
     * Decides under mandate. A yes needs a public title; a partial yes an amount below the request and a reason
     * (FND-11), and gives the rest back to the pot; ADAPT needs a reason for the next talk; a refusal a ground and a
     * reason (FND-09), and is explained and looked at by two persons before the letter leaves. Refused for who has an
     * interest or advised on it (INV-25). Above the fast lane a yes needs two people: residents who advised, or else a
     * second steward who agrees to the same amount; until then the task goes back to the group (FND-12).
     *
     * @return whether it is decided; else a second steward must agree
     */
    public boolean decide(@Valid Decide command) {
        workItems.begin(TASK, command.getIdeaId());
        if (!command.isNoInterest()) {
            throw new BusinessException("grant.decide.interest");
        }
        var idea = progress.lock(command.getIdeaId());
        var application = queries.application(idea.id());
        requireNotJuror(idea, application);
        switch (command.getOutcome()) {
            case GRANTED -> {
                if (!grant(idea, application, command, application.amount(), BesluitOutcome.GRANTED)) {
                    return false;
                }
            }
            case PARTLY_GRANTED -> {
                requirePart(application, command);
                if (!grant(idea, application, command, command.getAmount(), BesluitOutcome.PARTLY_GRANTED)) {
                    return false;
                }
            }
            case ADAPT -> {
                requireReason(command);
                application.adapt();
                progress.become(idea.id(), IdeaStatus.TALKING);
            }
            case REFUSED -> {
                if (command.getGround() == null) {
                    throw new BusinessException("grant.ground.required");
                }
                requireReason(command);
                requireCeilingReached(idea, application, command.getGround());
            }
        }
        taken.fire(new BesluitTaken(idea.id(), command.getOutcome().name()));
        return true;
    }

    /** @return whether it is granted now; the first of two gives the task back */
    private boolean grant(IdeaDetails idea, GrantApplication application, Decide command, BigDecimal amount,
            BesluitOutcome outcome) {
        var pot = requireGrantable(idea, command, amount);
        var twoAgree = application.amount().compareTo(pot.fastLane()) <= 0 || queries.isAdvised(application)
                || application.secondYes(new FirstYes(actor.accountName(), amount, command.getReason()));
        if (!twoAgree) {
            workItems.giveBack(TASK, idea.id());
            firstYes.fire(new FirstYesGiven(idea.id()));
            return false;
        }
        if (outcome == BesluitOutcome.PARTLY_GRANTED) {
            pots.reduceReservation(idea.id(), amount.min(application.fromPot()));
        }
        write(idea, application, pot, command, amount, outcome);
        return true;
    }

    private void requirePart(GrantApplication application, Decide command) {
        var amount = command.getAmount();
        if (amount == null || amount.compareTo(application.amount()) >= 0) {
            throw new BusinessException("grant.decide.partAmount");
        }
        requireReason(command);
    }

    /** What a yes needs: a title for the website, a text that can be sent, a pot that may pay this much. */
    private PotDetails requireGrantable(IdeaDetails idea, Decide command, BigDecimal amount) {
        if (command.getPublicTitle() != null && !command.getPublicTitle().isBlank()) {
            talks.approveTitle(idea.id(), command.getPublicTitle());
        } else if (idea.publicTitle() == null) {
            throw new BusinessException("idea.publicTitle.required");
        }
        if (command.getReason() != null) {
            words.requireSendable(command.getReason());
        }
        var pot = pots.findHolding(idea.id()).orElseThrow(() -> new BusinessException("fund.notReserved"));
        if (amount.compareTo(pot.maximum()) > 0) {
            throw new BusinessException("grant.decide.aboveMaximum");
        }
        return pot;
    }

    private void write(IdeaDetails idea, GrantApplication application, PotDetails pot, Decide command,
            BigDecimal amount, BesluitOutcome outcome) {
        var besluit = new Besluit(idea.id(), pot.id(), outcome, application.amount(), amount, actor.accountName(),
                clock.instant());
        besluit.because(null, command.getReason(), null);
        ideas.checks(idea.id()).stream().findFirst()
                .ifPresent(c -> besluit.followedRule(c.rule(), c.ruleVersion(), c.inputs()));
        em.persist(besluit);
        application.decide(clock.instant());
        progress.become(idea.id(), IdeaStatus.APPROVED);
    }

    private void requireNotJuror(IdeaDetails idea, GrantApplication application) {
        var me = actor.accountName();
        if (queries.votes(idea.id(), application.juryRound()).stream().anyMatch(v -> v.juror().equals(me))) {
            throw new BusinessException("grant.decide.wasJuror");
        }
    }

    /** FND-10: the ceiling can be the ground only when it is reached. */
    private void requireCeilingReached(IdeaDetails idea, GrantApplication application, Ground ground) {
        if (ground == Ground.CEILING_REACHED && pots.findHolding(idea.id())
                .or(() -> pots.findFor(idea.neighbourhoodId()))
                .filter(p -> p.available().compareTo(application.amount()) >= 0 || pots.findHolding(idea.id()).isPresent())
                .isPresent()) {
            throw new BusinessException("grant.ground.ceilingNotReached");
        }
    }

    private void requireReason(Decide command) {
        if (command.getReason() == null || command.getReason().isBlank()) {
            throw new BusinessException("grant.reason.required");
        }
        words.requireSendable(command.getReason());
    }
}
