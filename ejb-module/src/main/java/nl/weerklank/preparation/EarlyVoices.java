package nl.weerklank.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.evaluation.Feature;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.WorkItems;

/** What others add before forms are final: the team scores itself, professionals and the adviesraad name groups (S0 5b, 8, 9). */
@Stateless
public class EarlyVoices {

    static final String SCAN = "scanFeatures";
    static final String MISSED = "missedGroups";
    static final String COUNCIL = "readAlong";

    @PersistenceContext
    EntityManager em;
    @Inject
    PreparationQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<FeaturesScanned> scanned;
    @Inject
    Event<MissedGroupsNamed> named;

    /** The five features as the caller sees them, from 1 to 5, each with an example. A member of the team may. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.AREA_MANAGER, Role.EDITOR, Role.RESEARCHER})
    public void scan(UUID cycleId, Map<Feature, ScoredFeature> scores) {
        workItems.begin(SCAN, cycleId);
        var me = actor.accountName();
        queries.scans(queries.get(cycleId).id()).stream().filter(s -> s.account().equals(me)).findFirst()
                .orElseThrow(NotFoundException::new).scan(scores, clock.instant());
        em.flush();
        scanned.fire(new FeaturesScanned(cycleId, me));
    }

    /** Names a group that is missed, and how to reach it. A wijkprofessional may. */
    @RolesAllowed(Role.AREA_PROFESSIONAL)
    public void name(UUID cycleId, @Valid NameGroup command) {
        workItems.begin(MISSED, cycleId);
        add(cycleId, MissedGroupOrigin.PROFESSIONAL, command);
    }

    /** All groups that are missed were named; there may be none. A wijkprofessional may. */
    @RolesAllowed(Role.AREA_PROFESSIONAL)
    public void finish(UUID cycleId) {
        workItems.begin(MISSED, cycleId);
        named.fire(new MissedGroupsNamed(cycleId));
    }

    /** Names a group for the adviesraad, until question 3 is answered (INV-50). The chair may. */
    @RolesAllowed(Role.COUNCIL_CHAIR)
    public void nameForCouncil(UUID cycleId, @Valid NameGroup command) {
        workItems.begin(COUNCIL, cycleId);
        if (!queries.running(cycleId).isCouncilOpen()) {
            throw new BusinessException("preparation.council.closed");
        }
        add(cycleId, MissedGroupOrigin.COUNCIL, command);
    }

    /** The adviesraad has said what it wanted to say; nothing waits for it. The chair may. */
    @RolesAllowed(Role.COUNCIL_CHAIR)
    public void finishForCouncil(UUID cycleId) {
        workItems.settle(COUNCIL, cycleId);
    }

    private void add(UUID cycleId, MissedGroupOrigin origin, NameGroup command) {
        var preparation = queries.running(cycleId);
        if (queries.missed(preparation.id()).stream().anyMatch(g -> g.name().equalsIgnoreCase(command.name().strip()))) {
            throw new BusinessException("preparation.group.named");
        }
        em.persist(new MissedGroup(preparation.id(), origin, command, actor.accountName(), clock.instant()));
    }
}
