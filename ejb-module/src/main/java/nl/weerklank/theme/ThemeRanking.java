package nl.weerklank.theme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.cycle.PlannedRounds;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** The order of themes that residents made (INV-15): nobody who works here can change it. */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.AREA_MANAGER, Role.EXECUTIVE, Role.FACILITATOR,
    Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.PROCESS})
public class ThemeRanking {

    private static final int MOST_VOTES = 9999;
    static final String RANK = "rankThemes";

    @PersistenceContext
    EntityManager em;
    @Inject
    ThemeQueries queries;
    @Inject
    CycleQueries cycles;
    @Inject
    PlannedRounds rounds;
    @Inject
    WorkItems workItems;
    @Inject
    Settings settings;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<ThemesRanked> ranked;
    @Inject
    Event<ThemesDeepened> deepened;

    /** What residents choose from: every theme of the cycle's trajectory, by name. The gespreksleider asks. */
    @RolesAllowed(Role.FACILITATOR)
    public List<RankedTheme> choices(UUID cycleId) {
        return queries.choices(cycles.trajectoryOf(cycleId));
    }

    /** How many residents chose each theme with their own code so far; those count beside the stickers. The gespreksleider asks. */
    @RolesAllowed(Role.FACILITATOR)
    public Map<UUID, Long> byCode(UUID cycleId) {
        return queries.byCode(cycleId);
    }

    /**
     * Keeps what residents chose; from now on nobody can change it (INV-15). A theme that they want to talk on about gets a
     * round of conversations, which begins now. Refused below the smallest number of votes, for a day that still comes, for
     * themes of another trajectory, and for talking on about what nobody chose. The gespreksleider who led the choosing may.
     */
    @RolesAllowed(Role.FACILITATOR)
    public void record(@Valid RecordRanking command) {
        workItems.begin(RANK, command.cycleId());
        queries.lockCycle(command.cycleId());
        words.requireSendable(command.place());
        if (command.heldOn().isAfter(Dates.on(clock.instant()))) {
            throw new BusinessException("ranking.heldOn.future");
        }
        var allowed = choices(command.cycleId()).stream().map(RankedTheme::themeId).toList();
        command.votes().forEach((theme, votes) -> {
            if (!allowed.contains(theme) || votes == null || votes < 0 || votes > MOST_VOTES) {
                throw new BusinessException("ranking.votes.wrong");
            }
        });
        var byCode = queries.byCode(command.cycleId());
        if (command.deeper().stream().anyMatch(d -> command.votes().getOrDefault(d.themeId(), 0)
                + byCode.getOrDefault(d.themeId(), 0L) == 0)) {
            throw new BusinessException("ranking.deeper.noVotes");
        }
        words.requireSendable(command.deeper().stream().map(GoDeeper::question).collect(Collectors.joining("\n")));
        var least = settings.number(SettingKey.RANKING_VOTES);
        if (command.votes().values().stream().mapToInt(Integer::intValue).sum()
                + byCode.values().stream().mapToLong(Long::longValue).sum() < least) {
            throw new BusinessException("ranking.votes.few", least);
        }
        var made = new ThemeRankingRecord(cycles.trajectoryOf(command.cycleId()), command, actor.accountName(),
                clock.instant());
        em.persist(made);
        em.flush();
        command.votes().forEach((theme, votes) -> em.persist(new ThemeVotes(made.id(), theme, votes)));
        // The rounds before are over: what begins from here on are only those that residents ask for now.
        rounds.begin(command.cycleId());
        command.deeper().forEach(d -> em.persist(new ThemeDeepening(made.id(), d)));
        em.flush();
        if (!command.deeper().isEmpty()) {
            deepened.fire(new ThemesDeepened(command.cycleId(), made.id()));
        }
        ranked.fire(new ThemesRanked(command.cycleId()));
    }

    /** Themes that got votes in the newest cycle in which residents ranked, the most votes first; empty before that. */
    public List<RankedTheme> order(UUID trajectoryId) {
        em.flush();
        return em.createQuery("""
                select r.cycleId from ThemeRankingRecord r where r.trajectoryId = :id order by r.recordedAt desc""", UUID.class)
                .setParameter("id", trajectoryId).setMaxResults(1).getResultStream().findFirst()
                .map(queries::order).orElse(List.of());
    }
}
