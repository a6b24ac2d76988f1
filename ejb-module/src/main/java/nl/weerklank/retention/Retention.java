package nl.weerklank.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.setting.Settings;

/** The retention table, what would go, and letting it go. */
@Stateless
public class Retention {

    private static final int RUNS_SHOWN = 60;

    @PersistenceContext
    EntityManager em;
    @Inject
    @Any
    Instance<RetentionRule> rules;
    @Inject
    RetentionRound round;
    @Inject
    Settings settings;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;

    /** Kind by kind with its term. Anybody may see: the privacy page is made of it (RES-31). */
    @PermitAll
    public List<RetentionRow> table() {
        return Arrays.stream(RetentionKind.values())
                .map(kind -> new RetentionRow(kind, settings.number(kind.getTerm()))).toList();
    }

    /** What would go if the job ran now; nothing changes (ADM-03). The administrator and the privacyfunctionaris may. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PRIVACY_OFFICER})
    public List<RetentionCount> dryRun() {
        return table().stream().map(row -> {
            var before = before(row);
            return new RetentionCount(row.kind(), row.days(), before,
                    rules(row.kind()).stream().mapToLong(rule -> rule.due(before)).sum());
        }).toList();
    }

    /** Takes away everything whose term is over; again changes nothing. The administrator and the nightly job may. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCESS})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        for (var row : table()) {
            round.takeAway(row.kind(), rules(row.kind()), before(row), actor.accountName());
        }
    }

    /** The counts of the last runs, newest first. The administrator and the privacyfunctionaris may. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PRIVACY_OFFICER})
    public List<RetentionRunRow> runs() {
        return em.createQuery("""
                select new nl.weerklank.retention.RetentionRunRow(r.kind, r.taken, r.ranAt, r.ranBy)
                from RetentionRun r order by r.ranAt desc, r.kind""", RetentionRunRow.class)
                .setMaxResults(RUNS_SHOWN).getResultList();
    }

    private Instant before(RetentionRow row) {
        return clock.instant().minus(Duration.ofDays(row.days()));
    }

    private List<RetentionRule> rules(RetentionKind kind) {
        var ofKind = rules.stream().filter(r -> r.kind() == kind).toList();
        if (ofKind.isEmpty()) {
            throw new IllegalStateException("no feature takes away " + kind);
        }
        return ofKind;
    }
}
