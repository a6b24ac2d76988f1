package nl.weerklank.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;
import nl.weerklank.theme.RankedTheme;
import nl.weerklank.theme.ThemeAnalysis;
import nl.weerklank.theme.ThemeRanking;
import nl.weerklank.theme.Themes;
import nl.weerklank.worklist.WorkItems;

/** Choosing the themes of which the causes are searched, in the order that residents made (P2 2). */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class ThemeChoices {

    static final String TASK = "chooseThemes";
    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    CycleQueries cycles;
    @Inject
    Themes themes;
    @Inject
    ThemeRanking ranking;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<ThemesChosen> chosen;

    /** The themes of the cycle's trajectory in the residents' order; those they did not rank come last. */
    public List<ThemeToChoose> open(UUID cycleId) {
        var trajectory = cycles.trajectoryOf(cycleId);
        var order = ranking.order(trajectory);
        var places = IntStream.range(0, order.size()).boxed()
                .collect(Collectors.toMap(i -> order.get(i).themeId(), i -> i));
        return themes.board(trajectory).stream().map(t -> {
            var place = places.get(t.id());
            return new ThemeToChoose(t.id(), t.name(), place == null ? null : place + 1,
                    place == null ? 0 : order.get(place).votes(), t.contributions(), t.analysis(), t.moreExperience());
        }).sorted(Comparator.comparing(ThemeToChoose::place, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(ThemeToChoose::name)).toList();
    }

    /**
     * Begins the search for the causes of these themes. Refuses a choice that passes over what residents ranked higher
     * without a reason that everybody may read, and nothing at all while there is no theme of which the causes are known
     * or searched.
     *
     * @param because why a theme was passed over, by theme
     */
    public void choose(UUID cycleId, Set<UUID> picked, Map<UUID, String> because) {
        workItems.begin(TASK, cycleId);
        var all = open(cycleId);
        var search = all.stream().filter(t -> picked.contains(t.id())).toList();
        if (search.stream().anyMatch(t -> !t.isChoosable())) {
            throw new BusinessException("themeChoice.notNow");
        }
        if (search.isEmpty() && all.stream().noneMatch(t -> t.analysis() == ThemeAnalysis.RUNNING
                || t.analysis() == ThemeAnalysis.CAUSE_FOUND)) {
            throw new BusinessException("themeChoice.nothing");
        }
        em.createQuery("delete from ThemeChoice c where c.cycleId = :cycle").setParameter("cycle", cycleId)
                .executeUpdate();
        for (var passed : passedOver(all, search)) {
            em.persist(ThemeChoice.passOver(cycleId, passed.id(), reason(passed, because.get(passed.id())),
                    actor.accountName(), clock.instant()));
        }
        for (var theme : search) {
            themes.startAnalysis(theme.id(), themes.get(theme.id()).version());
            em.persist(ThemeChoice.search(cycleId, theme.id(), actor.accountName(), clock.instant()));
        }
        chosen.fire(new ThemesChosen(cycleId));
    }

    /** What residents ranked higher than something that is chosen, and could have been chosen too. */
    static List<ThemeToChoose> passedOver(List<ThemeToChoose> all, List<ThemeToChoose> search) {
        var lowest = search.stream().mapToInt(t -> t.place() == null ? Integer.MAX_VALUE : t.place()).max().orElse(0);
        var passed = new ArrayList<>(all);
        passed.removeAll(search);
        passed.removeIf(t -> t.place() == null || t.place() > lowest || !t.isWaiting());
        return passed;
    }

    private String reason(ThemeToChoose theme, String typed) {
        if (typed == null || typed.isBlank() || typed.strip().length() > LONGEST_REASON) {
            throw new BusinessException("themeChoice.reason", theme.name());
        }
        words.requireSendable(typed);
        return typed.strip();
    }
}
