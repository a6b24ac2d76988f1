package nl.weerklank.advice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.NotFoundException;

/** What everybody may read of advice: request, advice, other views and answer, at one address that stays (ADV-09). */
@Stateless
@PermitAll
public class PublicAdvice {

    @Inject
    AdviceQueries queries;

    /** Every advice that was given, and every time that there was none; the newest first. */
    public List<AdviceRow> list() {
        return queries.rows("""
                r.state in (ADOPTED, RESPONDED, CLOSED, NO_ADVICE)
                order by coalesce(r.adoptedAt, r.closedAt) desc, r.id""", null);
    }

    /** One of them. An answer that the college did not adopt yet is not with it: nobody reads half an answer. */
    public AdviceDetails get(UUID requestId) {
        var found = queries.details(requestId);
        if (!found.row().state().isForAll()) {
            throw new NotFoundException();
        }
        var words = found.words();
        var isAnswered = found.row().answeredAt() != null;
        return new AdviceDetails(found.row(), new AdviceWords(words.question(), words.influenceLeft(), words.urgentReason(),
                null, words.text(), isAnswered ? words.answerIntro() : null, null, null, words.answerChanged(), null, null,
                words.follows(), null, words.followUpAt()), List.of(), found.recommendations().stream().map(r -> isAnswered ? r
                        : new RecommendationRow(r.id(), r.number(), r.text(), r.causeMissed(), null, null, false, null, null))
                        .toList(), found.minorityViews());
    }
}
