package nl.weerklank.idea;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.vault.GuessedSecret;
import nl.weerklank.vault.Guesses;
import nl.weerklank.vault.Vault;

/** What the owner of an idea can do with the follow code alone. Every call checks the code anew. */
@Stateless
@PermitAll // residents have no account: whoever has the code owns the idea
public class OwnIdeas {

    private static final int MAX_ANSWER = 4000;

    @PersistenceContext
    EntityManager em;
    @Inject
    IdeaQueries queries;
    @Inject
    Clock clock;
    @Inject
    Vault vault;
    @Inject
    Guesses guesses;
    @Inject
    Event<QuestionAnswered> answered;
    @Inject
    Event<IdeaWithdrawn> withdrawn;
    @Inject
    Event<IdeaReopened> reopened;

    /**
     * Whether a follow code opens an idea. A wrong one is counted for the network address; after ten in ten minutes
     * every code from there is refused for a while (RES-12).
     *
     * @throws BusinessException {@code idea.code.tooMany} when the address has to wait
     */
    public boolean opens(String followCode, String networkAddress) {
        if (!guesses.mayTry(GuessedSecret.FOLLOW_CODE, networkAddress)) {
            throw new BusinessException("idea.code.tooMany");
        }
        var found = vault.findByCode(followCode).flatMap(queries::findByHandle).isPresent();
        if (!found) {
            guesses.wrong(GuessedSecret.FOLLOW_CODE, networkAddress);
        }
        return found;
    }

    /** The id of the owner's idea, for other features. */
    public UUID idOf(String followCode) {
        return own(followCode).id();
    }

    public IdeaDetails get(String followCode) {
        return queries.details(own(followCode));
    }

    public List<QuestionRow> questions(String followCode) {
        return queries.questions(own(followCode).id());
    }

    /** Answers the open question; the process goes on. Refuses an empty or over-long answer, or when none is open. */
    public void answer(String followCode, String text) {
        var idea = queries.lock(own(followCode).id());
        if (text == null || text.isBlank() || text.length() > MAX_ANSWER) {
            throw new BusinessException("idea.answer.required");
        }
        var question = queries.openQuestion(idea.id())
                .orElseThrow(() -> new BusinessException("idea.question.none"));
        question.answer(text.strip(), clock.instant());
        answered.fire(new QuestionAnswered(idea.id()));
    }

    /** Stops: the process ends and reserved money goes back. Refused once the payment is ordered (S1 E). */
    public void withdraw(String followCode) {
        var idea = queries.lock(own(followCode).id());
        if (idea.status() == IdeaStatus.WITHDRAWN) {
            return;
        }
        idea.withdraw(clock.instant());
        withdrawn.fire(new IdeaWithdrawn(idea.id()));
    }

    /** Goes on with an idea that went silent; a buurtondersteuner is asked to call (S1 1, 8e). */
    public void reopen(String followCode) {
        var idea = queries.lock(own(followCode).id());
        idea.reopen(clock.instant());
        reopened.fire(new IdeaReopened(idea.id()));
    }

    private Idea own(String followCode) {
        return vault.findByCode(followCode).flatMap(queries::findByHandle).orElseThrow(NotFoundException::new);
    }
}
