package nl.weerklank.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** What the municipality answers, recommendation by recommendation (S2 9–13). A beleidsmedewerker prepares it. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class AdviceAnswers {

    @Inject
    AdviceQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    Event<AdviceAnswerPrepared> prepared;
    @Inject
    Event<AdviceAnswerDecided> decided;
    @Inject
    Event<CouncilTalkHeld> talked;
    @Inject
    Event<AdviceFollowedUp> followedUp;

    /**
     * Gives the answer to the bestuurder. What is open may stay open: the bestuurder sees it, and can adopt nothing before it
     * is answered. Blocked words are refused (INV-29).
     */
    public void prepare(UUID requestId, String intro, List<RecommendationAnswer> answers) {
        workItems.begin(AdviceTasks.ANSWER, requestId);
        var request = queries.lock(requestId);
        answer(requestId, answers);
        request.answerPrepared(intro);
        words.requireSendable(intro);
        prepared.fire(new AdviceAnswerPrepared(requestId));
    }

    /**
     * S2 10: the answer counts, and is public.
     *
     * @throws nl.weerklank.shared.BusinessException {@code advice.answer.open} while a recommendation has no outcome or reason
     *         (INV-18)
     */
    @RolesAllowed(Role.EXECUTIVE)
    public void adopt(UUID requestId) {
        workItems.begin(AdviceTasks.DECIDE, requestId);
        queries.lock(requestId).answered(queries.recommendations(requestId), clock.instant());
        decided.fire(new AdviceAnswerDecided(requestId, "ADOPTED"));
    }

    /** The answer goes back to who prepares it, with what is missing. The bestuurder may. */
    @RolesAllowed(Role.EXECUTIVE)
    public void giveBack(UUID requestId, String why) {
        workItems.begin(AdviceTasks.DECIDE, requestId);
        queries.lock(requestId).answerBack(why);
        decided.fire(new AdviceAnswerDecided(requestId, "BACK"));
    }

    /** S2 13: college and council talked; the answer stays, or changes once. The bestuurder may. */
    @RolesAllowed(Role.EXECUTIVE)
    public void talked(UUID requestId, String note, List<RecommendationAnswer> changes) {
        workItems.begin(AdviceTasks.TALK, requestId);
        var request = queries.lock(requestId);
        var changed = changes != null && !changes.isEmpty();
        if (changed) {
            answer(requestId, changes);
        }
        request.talked(note, changed, queries.recommendations(requestId));
        talked.fire(new CouncilTalkHeld(requestId, changed ? "CHANGED" : "UNCHANGED"));
    }

    /** A year later: what came of a recommendation. */
    public void followUp(UUID requestId, List<String> whatCameOfIt) {
        workItems.begin(AdviceTasks.FOLLOW_UP, requestId);
        var recommendations = queries.recommendations(requestId);
        for (int i = 0; i < recommendations.size(); i++) {
            recommendations.get(i).followUp(i < whatCameOfIt.size() ? whatCameOfIt.get(i) : null, clock.instant());
        }
        words.requireSendable(String.join("\n", whatCameOfIt));
        workItems.settle(AdviceTasks.FOLLOW_UP, requestId);
        followedUp.fire(new AdviceFollowedUp(requestId));
    }

    private void answer(UUID requestId, List<RecommendationAnswer> answers) {
        var open = queries.recommendations(requestId).stream().collect(Collectors.toMap(Recommendation::id, r -> r));
        for (var answer : answers) {
            var recommendation = open.get(answer.recommendationId());
            if (recommendation == null) {
                throw new NotFoundException();
            }
            recommendation.answer(answer);
        }
        words.requireSendable(Stream.concat(Stream.of(""), open.values().stream().map(Recommendation::reason))
                .filter(Objects::nonNull).collect(Collectors.joining("\n")));
    }
}
