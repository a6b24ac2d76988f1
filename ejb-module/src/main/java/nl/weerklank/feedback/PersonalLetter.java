package nl.weerklank.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.contribution.ContributionOutcome;

/** What one person reads of a run: the answers to each of their contributions, one after the other. */
@ApplicationScoped
class PersonalLetter {

    private record Part(String theme, String heard, String done, String why, String next, ContributionOutcome outcome,
            String reason, List<String> measures) {
    }

    @Inject
    EntityManager em;
    @Inject
    NameableMeasures measures;

    /** The whole text for one person; {@code handle} is theirs. */
    String forPerson(UUID runId, UUID handle) {
        return em.createQuery("""
                select a.theme, a.heard, a.done, a.why, a.next, coalesce(o.outcome, a.outcome), o.reason, a
                from FeedbackObligation o join FeedbackAnswer a on a.id = o.answerId
                join Contribution c on c.id = o.contributionId
                where o.runId = :run and o.handle = :handle order by c.createdAt""", Object[].class)
                .setParameter("run", runId).setParameter("handle", handle).getResultStream()
                .map(r -> new Part((String) r[0], (String) r[1], (String) r[2], (String) r[3], (String) r[4],
                        (ContributionOutcome) r[5], (String) r[6], named((FeedbackAnswer) r[7], (ContributionOutcome) r[5])))
                .map(PersonalLetter::text).distinct().collect(Collectors.joining("\n\n"));
    }

    private List<String> named(FeedbackAnswer answer, ContributionOutcome outcome) {
        return outcome != null && outcome.isInMeasure() ? measures.titles(answer.measures()).values().stream().sorted().toList() : List.of();
    }

    private static String text(Part part) {
        var why = part.reason() != null ? part.reason() : part.why();
        return "U vertelde ons iets over " + part.theme() + ".\n\nDit hoorden wij. " + part.heard()
                + "\n\nDit doen wij. " + part.done()
                + (part.measures().isEmpty() ? "" : "\n\nDit staat in: " + String.join("; ", part.measures()) + ".") + (why == null ? "" : "\n\nWaarom? " + why)
                + "\n\nWat gebeurt er nu? " + part.next();
    }
}
