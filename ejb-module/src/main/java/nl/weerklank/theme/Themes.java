package nl.weerklank.theme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.worklist.WorkItems;

/** The board of a trajectory: making themes and putting contributions under them. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class Themes {

    private static final int MOST_THEMES = 200;

    @PersistenceContext
    EntityManager em;
    @Inject
    Trajectories trajectories;
    @Inject
    Contributions contributions;
    @Inject
    CycleQueries cycles;
    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    Event<ThemeChanged> changed;
    @Inject
    Event<ContributionMoved> moved;
    @Inject
    Event<ThemesBundled> bundled;

    /** The themes of a trajectory, the fullest first: one statement, whatever the size. */
    public List<ThemeRow> board(UUID trajectoryId) {
        return em.createQuery("""
                select new nl.weerklank.theme.ThemeRow(t.id, t.name, t.strengths, t.analysis, t.moreExperience, t.version,
                (select count(c) from Contribution c where c.trajectoryId = t.trajectoryId and c.theme = t.name
                 and cast(c.state as string) <> 'WITHDRAWN'))
                from Theme t where t.trajectoryId = :id""", ThemeRow.class)
                .setParameter("id", trajectoryId).setMaxResults(MOST_THEMES).getResultStream()
                .sorted(Comparator.comparingLong(ThemeRow::contributions).reversed().thenComparing(ThemeRow::name))
                .toList();
    }

    /** One theme; what does not exist is not found. */
    public ThemeDetails get(UUID themeId) {
        return find(themeId).toDetails();
    }

    /** What stands under a theme, oldest first, some at a time; pages count from zero. Nothing that was taken back. */
    public List<ThemedContribution> contributions(UUID themeId, int page, int size) {
        return em.createQuery("""
                select new nl.weerklank.theme.ThemedContribution(c.id, c.ownWords, c.language, c.createdAt)
                from Contribution c, Theme t where t.id = :id and c.trajectoryId = t.trajectoryId and c.theme = t.name
                and cast(c.state as string) <> 'WITHDRAWN' order by c.createdAt, c.id""", ThemedContribution.class)
                .setParameter("id", themeId).setFirstResult(Math.max(0, page) * size).setMaxResults(size)
                .getResultList();
    }

    /** The oldest few that stand under each theme of a trajectory: one statement for all themes. Nothing that was taken back. */
    public Map<UUID, List<ThemedContribution>> oldestOfEach(UUID trajectoryId, int size) {
        var rows = em.createNativeQuery("""
                select t.id, c.id, c.own_words, c.lang, c.created_at from weerklank.theme t cross join lateral (
                    select * from weerklank.contribution x where x.trajectory_id = t.trajectory_id and x.theme = t.name
                    and x.state <> 'WITHDRAWN' order by x.created_at, x.id limit ?2) c
                where t.trajectory_id = ?1 order by t.id, c.created_at, c.id""", Object[].class)
                .setParameter(1, trajectoryId).setParameter(2, size).getResultList();
        return ((List<?>) rows).stream().map(Object[].class::cast).collect(Collectors.groupingBy(r -> (UUID) r[0],
                Collectors.mapping(r -> new ThemedContribution((UUID) r[1], (String) r[2], (String) r[3], (Instant) r[4]),
                        Collectors.toList())));
    }

    /** What was said and stands under no theme yet, oldest first, some at a time; not what the redacteur sorts first. */
    public List<ThemedContribution> loose(UUID trajectoryId, int page, int size) {
        return em.createQuery("""
                select new nl.weerklank.theme.ThemedContribution(c.id, c.ownWords, c.language, c.createdAt)
                from Contribution c where c.trajectoryId = :id and c.theme is null and c.windowId is null
                and cast(c.state as string) <> 'WITHDRAWN' order by c.createdAt, c.id""", ThemedContribution.class)
                .setParameter("id", trajectoryId).setFirstResult(Math.max(0, page) * size).setMaxResults(size)
                .getResultList();
    }

    /** How many contributions of a trajectory wait for the redacteur to give them a first theme. */
    public long unread(UUID trajectoryId) {
        return em.createQuery("""
                select count(c) from Contribution c where c.trajectoryId = :id and c.theme is null and c.windowId is not null
                and cast(c.state as string) <> 'WITHDRAWN'""", Long.class)
                .setParameter("id", trajectoryId).getSingleResult();
    }

    /** How many contributions of a trajectory stand under no theme. */
    public long unsorted(UUID trajectoryId) {
        return em.createQuery("""
                select count(c) from Contribution c where c.trajectoryId = :id and c.theme is null
                and cast(c.state as string) <> 'WITHDRAWN'""", Long.class)
                .setParameter("id", trajectoryId).getSingleResult();
    }

    /** Makes a theme. Refuses a name that is there already and words that we do not use (INV-29). */
    public UUID make(UUID trajectoryId, String name) {
        trajectories.get(trajectoryId);
        var clean = checked(name);
        lockNames(trajectoryId);
        requireFree(trajectoryId, clean, null);
        return persist(trajectoryId, clean).id();
    }

    /** Names a theme anew and says what goes well; everybody reads that. Refuses who looked at an older state. */
    public void describe(DescribeTheme command) {
        var theme = lock(command.themeId());
        theme.requireShown(command.version());
        theme.requireChangeable();
        var name = checked(command.name());
        var strengths = command.strengths() == null || command.strengths().isBlank() ? null
                : command.strengths().strip();
        if (strengths != null && strengths.length() > Theme.LONGEST_STRENGTHS) {
            throw new BusinessException("theme.strengths.tooLong");
        }
        words.requireSendable(strengths);
        lockNames(theme.trajectoryId());
        requireFree(theme.trajectoryId(), name, theme.id());
        contributions.renameTheme(theme.trajectoryId(), theme.name(), name);
        var formerName = theme.name();
        theme.describe(name, strengths);
        workItems.renamed(formerName);
        changed.fire(new ThemeChanged(theme.id(), "DESCRIBED"));
    }

    /**
     * Puts everything of a theme under another one; the first is gone then. Refuses a theme whose causes were searched, one
     * that residents put in order (INV-15), and who looked at an older state.
     */
    public void merge(UUID themeId, int shownVersion, UUID intoId) {
        if (intoId == null || intoId.equals(themeId)) {
            throw new BusinessException("theme.target.required");
        }
        // Always in the same order, so that two merges at once wait for each other instead of blocking.
        Stream.of(themeId, intoId).sorted().forEach(this::lock);
        var theme = find(themeId);
        var into = find(intoId);
        theme.requireShown(shownVersion);
        theme.requireNotAnalysed();
        requireNotRanked(theme);
        into.requireChangeable();
        requireSame(theme.trajectoryId(), into);
        contributions.renameTheme(theme.trajectoryId(), theme.name(), into.name());
        em.remove(theme);
        changed.fire(new ThemeChanged(intoId, "MERGED"));
    }

    /**
     * Moves contributions, all or none; an empty name means that one stood under no theme. Refuses what a colleague moved
     * meanwhile, and themes whose causes are searched.
     */
    public void move(MoveContributions command) {
        if (command.picked().isEmpty()) {
            throw new BusinessException("theme.nothingPicked");
        }
        if (command.to() == null && (command.toNew() == null || command.toNew().isBlank())) {
            throw new BusinessException("theme.target.required");
        }
        var target = command.to() == null ? find(make(command.trajectoryId(), command.toNew())) : lock(command.to());
        requireSame(command.trajectoryId(), target);
        target.requireChangeable();
        command.picked().values().stream().distinct().filter(from -> !from.isEmpty() && !from.equals(target.name()))
                .forEach(from -> named(command.trajectoryId(), from)
                        .orElseThrow(() -> new BusinessException("theme.contribution.moved")).requireNotAnalysed());
        command.picked().forEach((id, from) -> {
            contributions.moveToTheme(id, command.trajectoryId(), from.isEmpty() ? null : from, target.name());
            moved.fire(new ContributionMoved(id));
        });
    }

    /** The search for causes begins; until it ends the contributions stay. Refuses a theme without any, and a second start. */
    public void startAnalysis(UUID themeId, int shownVersion) {
        var theme = lock(themeId);
        theme.requireShown(shownVersion);
        if (!trajectories.get(theme.trajectoryId()).status().isOpen()) {
            throw new BusinessException("trajectory.notOpen");
        }
        if (contributions(themeId, 0, 1).isEmpty()) {
            throw new BusinessException("theme.empty");
        }
        theme.startAnalysis();
    }

    /**
     * Phase 1: everything that residents said stands under a theme; they can put the themes in order now. Refused without
     * themes, and while contributions have none.
     */
    public void bundled(UUID cycleId) {
        workItems.begin("bundleThemes", cycleId);
        var trajectoryId = cycles.trajectoryOf(cycleId);
        var unsorted = unsorted(trajectoryId);
        if (unsorted > 0) {
            throw new BusinessException("theme.bundle.unsorted", unsorted);
        }
        if (board(trajectoryId).isEmpty()) {
            throw new BusinessException("theme.bundle.none");
        }
        bundled.fire(new ThemesBundled(cycleId));
    }

    /** The theme of this name, made when it is new: the spelling that is there stays. The redacteur sorts with it. */
    @RolesAllowed({Role.EDITOR, Role.POLICY_OFFICER})
    public String called(UUID trajectoryId, String name) {
        var clean = checked(name);
        lockNames(trajectoryId);
        return named(trajectoryId, clean).orElseGet(() -> persist(trajectoryId, clean)).name();
    }

    private Theme persist(UUID trajectoryId, String name) {
        var theme = new Theme(trajectoryId, name, actor.accountName(), clock.instant());
        em.persist(theme);
        em.flush();
        changed.fire(new ThemeChanged(theme.id(), "MADE"));
        return theme;
    }

    private String checked(String name) {
        if (name == null || name.isBlank() || name.strip().length() > Theme.LONGEST_NAME) {
            throw new BusinessException("theme.name.required");
        }
        words.requireSendable(name);
        return name.strip().replaceAll("\\s+", " ");
    }

    /** Names of a trajectory are given one after the other: two people who make the same theme get one and a sentence. */
    private void lockNames(UUID trajectoryId) {
        em.createNativeQuery("select id from weerklank.trajectory where id = ?1 for no key update")
                .setParameter(1, trajectoryId).getResultList();
    }

    private void requireFree(UUID trajectoryId, String name, UUID except) {
        if (named(trajectoryId, name).filter(t -> !t.id().equals(except)).isPresent()) {
            throw new BusinessException("theme.name.taken");
        }
    }

    /** INV-15: what residents put in order stays as they saw it. */
    private void requireNotRanked(Theme theme) {
        var votes = em.createQuery("select count(v) from ThemeVotes v where v.themeId = :id", Long.class)
                .setParameter("id", theme.id()).getSingleResult();
        if (votes > 0) {
            throw new BusinessException("theme.ranked", theme.name());
        }
    }

    private static void requireSame(UUID trajectoryId, Theme theme) {
        if (!theme.trajectoryId().equals(trajectoryId)) {
            throw new NotFoundException();
        }
    }

    private Optional<Theme> named(UUID trajectoryId, String name) {
        return em.createQuery("select t from Theme t where t.trajectoryId = :id and lower(t.name) = lower(:name)",
                Theme.class).setParameter("id", trajectoryId).setParameter("name", name).getResultStream().findFirst();
    }

    /** A theme that a colleague merged away is a sentence, not a page that does not exist: what was typed stays. */
    private Theme find(UUID id) {
        var found = id == null ? null : em.find(Theme.class, id);
        if (found == null) {
            throw new BusinessException("theme.gone");
        }
        return found;
    }

    private Theme lock(UUID id) {
        var found = find(id);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }
}
