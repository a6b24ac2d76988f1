package nl.weerklank.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Set;
import nl.weerklank.actor.AccountChanged;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.CurrentActor;

/**
 * Whoever leaves, or loses a role, has no tasks of it any more: they go back to their group in the same transaction, and
 * nobody does anything in the name of an account that ended.
 */
@ApplicationScoped
class Leavers {

    @Inject
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Accounts accounts;
    @Inject
    TaskEngine engine;

    void changed(@Observes AccountChanged event) {
        if (!event.isAboutRights()) {
            return;
        }
        var name = accounts.nameOf(event.subjectId());
        giveBack(name, accounts.current(name).roles());
        if (event.isEnd()) {
            em.createQuery("""
                    update Substitution s set s.endedAt = :now where s.endedAt is null
                    and (s.absent = :name or s.substitute = :name)""")
                    .setParameter("now", clock.instant()).setParameter("name", name).executeUpdate();
        }
    }

    private void giveBack(String name, Set<String> roles) {
        em.createQuery("""
                select w from WorkItem w where w.state = :open and w.assignee = :name and w.candidateRole is not null
                order by w.id""", WorkItem.class)
                .setParameter("open", WorkItem.State.OPEN).setParameter("name", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .filter(item -> !roles.contains(item.candidateRole())).toList().forEach(item -> {
                    item.giveUp();
                    em.persist(new WorkItemHistory(item.id(), HandOver.Kind.LEFT, actor.accountName(), name, null, "",
                            clock.instant()));
                    if (item.engineTaskId() != null) {
                        engine.assign(item.engineTaskId(), null);
                    }
                });
    }
}
