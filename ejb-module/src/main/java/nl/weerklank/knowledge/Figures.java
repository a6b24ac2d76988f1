package nl.weerklank.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.WorkItems;

/** Putting figures beside the stories of a candidate (S6a 2, INV-27): source and date always, a weight never. */
@Stateless
@RolesAllowed(Role.RESEARCHER)
public class Figures {

    static final String TASK = "gatherFigures";

    @PersistenceContext
    EntityManager em;
    @Inject
    KnowledgeQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<FiguresGathered> gathered;

    /** Adds a figure, study or what professionals know. Refuses a day that is still to come. */
    public void add(@Valid AddEvidence command) {
        workItems.begin(TASK, command.getKnowledgeId());
        if (command.getAsOf().isAfter(Dates.on(clock.instant()))) {
            throw new BusinessException("knowledge.evidence.asOf.future");
        }
        em.persist(new Evidence(command, actor.accountName(), clock.instant()));
    }

    /** Takes something away that was added by mistake. */
    public void remove(UUID knowledgeId, UUID evidenceId) {
        workItems.begin(TASK, knowledgeId);
        var found = queries.get(Evidence.class, evidenceId);
        if (!found.knowledgeId().equals(knowledgeId)) {
            throw new NotFoundException();
        }
        em.remove(found);
    }

    /**
     * The columns are as full as they get. Without figures somebody says where was searched in vain; who did not search
     * at all is warned, and whoever goes on then leaves a mark that everybody sees (INV-27).
     *
     * @param searched where was searched, when nothing was found
     * @param goOn     goes on without having searched
     */
    public void finish(UUID knowledgeId, String searched, boolean goOn) {
        workItems.begin(TASK, knowledgeId);
        var knowledge = queries.lock(knowledgeId);
        var note = searched == null || searched.isBlank() ? null : searched.strip();
        if (note != null && note.length() > 500) {
            throw new BusinessException("knowledge.searched.tooLong");
        }
        if (!queries.evidence(knowledgeId).isEmpty()) {
            knowledge.figures(FiguresSearch.FOUND, note);
        } else if (note != null) {
            knowledge.figures(FiguresSearch.LOOKED_NONE, note);
        } else if (goOn) {
            knowledge.figures(FiguresSearch.NOT_LOOKED, null);
        } else {
            throw new BusinessException("knowledge.figures.notLooked");
        }
        gathered.fire(new FiguresGathered(knowledgeId));
    }
}
