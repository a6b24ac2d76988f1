package nl.weerklank.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Grouping experiences into candidates (S6 4): at least three of two sources, as the settings say. */
@Stateless
@RolesAllowed(Role.EXPERIENCE_EXPERT)
public class ExperienceGrouping {

    static final String TASK = "groupExperiences";
    private static final int LONGEST_TITLE = 200;

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
    Event<ExperiencesGrouped> grouped;

    /** Experiences of a theme that are in no group, with those that resemble them: a suggestion, nothing more. */
    public List<FreeExperience> free(UUID themeId) {
        var taken = queries.ofTheme(themeId).stream().filter(k -> k.state() != KnowledgeState.STAYS_EXPERIENCE)
                .flatMap(k -> k.experiences().stream()).collect(Collectors.toSet());
        var all = queries.quotesOfTheme(themeId);
        var numbers = all.stream().collect(Collectors.toMap(QuoteRow::id, QuoteRow::number));
        var like = likeness(themeId);
        return all.stream().filter(e -> !taken.contains(e.id()))
                .map(e -> new FreeExperience(e, like.getOrDefault(e.id(), List.of()).stream().map(numbers::get).toList()))
                .toList();
    }

    /** The groups that are worked on now, oldest first. */
    public List<CandidateRow> candidates(UUID themeId) {
        return open(themeId).map(k -> new CandidateRow(k.id(), k.title(), queries.quotes(k.id()),
                k.sources(), queries.isEnough(k), k.isToRegroup(),
                Math.toIntExact(queries.answers(k).notRecognised()), queries.additions(k.id()))).toList();
    }

    /** Makes a group of some experiences. Its name stands in task lists, and residents read it later. */
    public UUID make(UUID themeId, String title, Set<UUID> experiences) {
        workItems.begin(TASK, themeId);
        if (title == null || title.isBlank() || title.strip().length() > LONGEST_TITLE) {
            throw new BusinessException("knowledge.title.required");
        }
        words.requireSendable(title);
        var knowledge = new ExperienceKnowledge(themeId, title.strip(), picked(themeId, experiences), actor.accountName(),
                clock.instant());
        em.persist(knowledge);
        queries.recount(knowledge);
        return knowledge.id();
    }

    /** Puts more experiences into a group. */
    public void add(UUID themeId, UUID knowledgeId, Set<UUID> experiences) {
        workItems.begin(TASK, themeId);
        var candidate = candidate(themeId, knowledgeId);
        candidate.add(picked(themeId, experiences));
        queries.recount(candidate);
    }

    /** Takes one experience out of a group. */
    public void takeOut(UUID themeId, UUID knowledgeId, UUID experienceId) {
        workItems.begin(TASK, themeId);
        var candidate = candidate(themeId, knowledgeId);
        candidate.takeOut(experienceId);
        queries.recount(candidate);
    }

    /** It is no knowledge: these experiences stay what they are, and can go into another group. */
    public void leave(UUID themeId, UUID knowledgeId) {
        workItems.begin(TASK, themeId);
        candidate(themeId, knowledgeId).stay(List.of());
    }

    /** The groups are as they should be; each is interpreted now. Refused while one has too little (S6 4). */
    public void finish(UUID themeId) {
        workItems.begin(TASK, themeId);
        open(themeId).filter(k -> !queries.isEnough(k)).findFirst().ifPresent(k -> {
            throw new BusinessException("knowledge.candidate.thin", k.title());
        });
        open(themeId).forEach(ExperienceKnowledge::grouped);
        grouped.fire(new ExperiencesGrouped(themeId));
    }

    private Stream<ExperienceKnowledge> open(UUID themeId) {
        return queries.ofTheme(themeId).stream().filter(k -> k.state() == KnowledgeState.CANDIDATE);
    }

    private ExperienceKnowledge candidate(UUID themeId, UUID knowledgeId) {
        var found = queries.lock(knowledgeId);
        if (!found.themeId().equals(themeId)) {
            throw new NotFoundException();
        }
        return found;
    }

    private Set<UUID> picked(UUID themeId, Set<UUID> experiences) {
        if (experiences == null || experiences.isEmpty()) {
            throw new BusinessException("knowledge.nothingPicked");
        }
        var free = free(themeId).stream().map(f -> f.experience().id()).collect(Collectors.toSet());
        if (!free.containsAll(experiences)) {
            throw new BusinessException("knowledge.alreadyGrouped");
        }
        return experiences;
    }

    private Map<UUID, List<UUID>> likeness(UUID themeId) {
        var rows = em.createNativeQuery("""
                select l.experience_id, l.like_id from weerklank.experience_likeness l
                join weerklank.experience e on e.id = l.experience_id where e.theme_id = ?1
                order by l.score desc, l.like_id""", Object[].class).setParameter(1, themeId).getResultList();
        return ((List<?>) rows).stream().map(r -> (Object[]) r).collect(Collectors.groupingBy(r -> (UUID) r[0],
                Collectors.mapping(r -> (UUID) r[1], Collectors.toList())));
    }
}
