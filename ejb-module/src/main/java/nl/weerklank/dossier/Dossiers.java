package nl.weerklank.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.advice.AdviceRequests;
import nl.weerklank.advice.CouncilWork;
import nl.weerklank.conversation.HeardGroups;
import nl.weerklank.knowledge.PublicKnowledge;
import nl.weerklank.measure.PublicMeasures;
import nl.weerklank.report.PublicQuotes;
import nl.weerklank.trajectory.PublicTrajectories;

/**
 * Dossiers of advice, for the council that was asked and for who asks and answers; another council's is not found (ADV-01).
 * However much was told, it takes the same few statements: what may be many comes some at a time.
 */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.EXECUTIVE, Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
public class Dossiers {

    @Inject
    CurrentActor actor;
    @Inject
    AdviceRequests requests;
    @Inject
    CouncilWork work;
    @Inject
    PublicTrajectories trajectories;
    @Inject
    PublicKnowledge knowledge;
    @Inject
    PublicMeasures measures;
    @Inject
    HeardGroups heard;
    @Inject
    PublicQuotes quotes;

    /** One dossier with a page of quotes; pages count from zero. About no published trajectory it holds the papers alone. */
    public Dossier get(UUID requestId, int page) {
        var isOfMunicipality = actor.get().has(Role.POLICY_OFFICER) || actor.get().has(Role.EXECUTIVE);
        var advice = isOfMunicipality ? requests.get(requestId) : work.get(requestId);
        var trajectory = advice.row().trajectoryId();
        if (trajectory == null || !trajectories.isPublished(trajectory)) {
            return new Dossier(advice, List.of(), List.of(), List.of(), List.of(), 0);
        }
        var pages = (int) ((quotes.count(trajectory) + PublicQuotes.PAGE_SIZE - 1) / PublicQuotes.PAGE_SIZE);
        return new Dossier(advice, knowledge.of(trajectory), measures.of(trajectory), heard.of(trajectory),
                quotes.of(trajectory, page), pages);
    }
}
