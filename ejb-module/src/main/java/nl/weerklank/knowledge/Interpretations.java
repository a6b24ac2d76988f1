package nl.weerklank.knowledge;

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
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Asking why, with residents and professionals, until there is a cause (S6a 3). */
@Stateless
@RolesAllowed(Role.EXPERIENCE_EXPERT)
public class Interpretations {

    static final String TASK = "interpretCandidate";

    @PersistenceContext
    EntityManager em;
    @Inject
    KnowledgeQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<CandidateInterpreted> interpreted;

    /** Adds a cause with the answers on "why?" that led to it. Residents read it: blocked words are refused (INV-29). */
    public void addCause(UUID knowledgeId, List<String> whys, String cause) {
        workItems.begin(TASK, knowledgeId);
        words.requireSendable(cause);
        em.persist(new Cause(queries.lock(knowledgeId), cause,
                whys.stream().filter(why -> why != null && !why.isBlank()).map(String::strip).toList(),
                actor.accountName(), clock.instant()));
    }

    /** Takes a proposed cause away. */
    public void removeCause(UUID knowledgeId, UUID causeId) {
        workItems.begin(TASK, knowledgeId);
        em.remove(queries.proposed(knowledgeId).stream().filter(c -> c.id().equals(causeId)).findFirst()
                .orElseThrow(NotFoundException::new));
    }

    /**
     * Writes down what the session found, dissent included; the contributors are asked whether they recognise it. Whoever
     * does this has led the session, and so does not read along later.
     */
    public void finish(@Valid InterpretCandidate command) {
        workItems.begin(TASK, command.getKnowledgeId());
        words.requireSendable(String.join("\n", command.getTitle(), command.getDescription(),
                Objects.toString(command.getEffects(), ""), Objects.toString(command.getDissent(), "")));
        queries.lock(command.getKnowledgeId()).interpret(command, actor.accountName());
        interpreted.fire(new CandidateInterpreted(command.getKnowledgeId()));
    }
}
