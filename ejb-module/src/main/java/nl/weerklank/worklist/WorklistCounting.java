package nl.weerklank.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.actor.Actor;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.Dates;

/** How long lists are, several in one statement, each counted up to {@link WorklistPage#COUNTED}. */
@ApplicationScoped
class WorklistCounting {

    @Inject
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    Substituting substituting;

    List<Long> of(List<WorklistFilter> filters, Actor me) {
        var covers = substituting.of(me);
        var queries = IntStream.range(0, filters.size()).mapToObj(i -> query(filters.get(i), me, covers, "f" + i)).toList();
        var statement = em.createNativeQuery(queries.stream().map(query -> "(" + query.count() + ")")
                .collect(Collectors.joining(", ", "select ", "")));
        queries.forEach(query -> query.bind(statement));
        var counted = statement.getSingleResult();
        return Stream.of(counted instanceof Object[] many ? many : new Object[] {counted})
                .map(number -> ((Number) number).longValue()).toList();
    }

    /** The list as a query, at this moment. */
    WorklistQuery query(WorklistFilter filter, Actor me, Covers covers, String prefix) {
        var now = clock.instant();
        var midnight = Dates.on(now).plusDays(1).atStartOfDay(AdjustableClock.ZONE).toInstant();
        return new WorklistQuery(filter, me, covers, now, midnight, prefix);
    }
}
