package nl.weerklank.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Role;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.errand.ErrandKind;
import nl.weerklank.errand.Errands;
import nl.weerklank.rule.DecisionTables;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;
import nl.weerklank.trajectory.TrajectoryCase;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** What the processes ask of a preparation (S0). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class PreparationCase {

    static final String AIM = "aim";
    static final String FORMS = "forms";
    private static final String COUNCIL_NAME = "Adviesraad sociaal domein";
    private static final int WORKING_DAYS_PER_TASK = 10;
    private static final int WORKING_DAYS_TO_EXPLAIN = 5;

    @PersistenceContext
    EntityManager em;
    @Inject
    PreparationQueries queries;
    @Inject
    CycleQueries cycles;
    @Inject
    DecisionTables rules;
    @Inject
    TrajectoryCase trajectories;
    @Inject
    Accounts accounts;
    @Inject
    Errands errands;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;
    @Inject
    Event<CouncilTold> told;
    @Inject
    Event<PreparationReady> ready;

    /** S0 1: the preparation of a cycle. Again changes nothing. */
    public void open(UUID cycleId) {
        if (queries.find(cycleId).isEmpty()) {
            em.persist(new Preparation(cycleId, cycles.trajectoryOf(cycleId), clock.instant()));
            em.flush();
        }
    }

    /** S0 3: OK, or REPHRASE by decision table D1 (INV-04). */
    public String testAim(UUID cycleId) {
        var preparation = queries.lock(cycleId);
        var found = rules.evaluate(AIM, AimFacts.of(preparation.answers()).asFacts());
        preparation.tested("OK".equals(found.outcome()) ? null : found.rule());
        return found.outcome();
    }

    /** S0 5: who is known already in the wijken: groups of earlier trajectories and the adviesraad. Again adds nothing twice. */
    public void loadExisting(UUID cycleId) {
        var preparation = queries.lock(cycleId);
        var known = queries.contacts(preparation.id()).stream().map(ExistingContact::name).collect(Collectors.toSet());
        if (known.add(COUNCIL_NAME)) {
            em.persist(ExistingContact.loaded(preparation.id(), ContactKind.COUNCIL, COUNCIL_NAME, null, 0, clock.instant()));
        }
        var rows = em.createNativeQuery("""
                select g.name, cast(max(seen.at) as date), coalesce(sum(seen.waiting), 0)
                from weerklank.target_group g join weerklank.trajectory t on t.id = g.trajectory_id
                join lateral (select
                    (select max(c.created_at) from weerklank.contribution c where c.trajectory_id = t.id) as at,
                    (select count(*) from weerklank.feedback_obligation o join weerklank.feedback_run r on r.id = o.run_id
                        where r.trajectory_id = t.id and o.state in ('DUE', 'SENT')) as waiting) seen on true
                where t.id <> ?1 and t.published_at is not null and exists (
                    select 1 from weerklank.trajectory_area a join weerklank.trajectory_area b
                    on b.neighbourhood_id = a.neighbourhood_id where a.trajectory_id = ?1 and b.trajectory_id = t.id)
                group by g.name order by g.name limit 30""", Object[].class)
                .setParameter(1, preparation.trajectoryId()).getResultList();
        for (var found : (List<?>) rows) {
            var row = (Object[]) found;
            if (known.add((String) row[0])) {
                em.persist(ExistingContact.loaded(preparation.id(), ContactKind.EARLIER_GROUP, (String) row[0], day(row[1]),
                        ((Number) row[2]).intValue(), clock.instant()));
            }
        }
        em.flush();
    }

    /** S0 5b: the adviesraad is told with everything that is known, and can add groups until question 3 is answered (INV-50). */
    public void tellCouncil(UUID cycleId) {
        queries.lock(cycleId).tellCouncil(clock.instant());
        if (!workItems.isOpen(EarlyVoices.COUNCIL, cycleId)) {
            workItems.created(new NewWorkItem(null, null, EarlyVoices.COUNCIL, "Denk vroeg mee", "preparation/council", cycleId,
                    Role.COUNCIL_CHAIR, null, due(cycleId), "Een nieuw traject begint. Lees waar het over gaat en noem "
                            + "groepen die wij vergeten. Dat kan tot vraag 3 is beantwoord."));
        }
        told.fire(new CouncilTold(cycleId));
    }

    /** S0 8: the members of the team who did not score yet. The engine asks more than once; the answer stays. */
    public List<String> openScans(UUID cycleId) {
        var preparation = queries.get(cycleId);
        var scans = queries.scans(preparation.id());
        preparation.team().stream().filter(a -> scans.stream().noneMatch(s -> s.account().equals(a)))
                .forEach(account -> em.persist(new InclusionScan(preparation.id(), account)));
        em.flush();
        return queries.scans(preparation.id()).stream().filter(s -> !s.isDone() && preparation.team().contains(s.account()))
                .map(s -> s.id().toString()).toList();
    }

    /** S0 8: who scores. */
    public String scanner(UUID scanId) {
        return em.find(InclusionScan.class, scanId).account();
    }

    /** S0 12: decision table D3 suggests forms, each with why. */
    public void adviseForms(UUID cycleId) {
        var preparation = queries.lock(cycleId);
        queries.advice(preparation.id()).forEach(em::remove);
        em.flush();
        var initiatives = queries.contacts(preparation.id()).stream().anyMatch(c -> c.kind() == ContactKind.INITIATIVE
                && c.standing() != ContactStanding.NONE);
        rules.collect(FORMS, FormFacts.of(preparation.circumstances(), initiatives).asFacts()).forEach(found -> em.persist(
                new FormAdvice(preparation.id(), ParticipationForm.valueOf(found.outcome()), found.rule())));
        em.flush();
    }

    /** S0 19: OK when the trajectory is public now; NOT_SENDABLE when a text or the contact must be mended first (D8, INV-02). */
    public String publishStartPage(UUID cycleId) {
        var preparation = queries.lock(cycleId);
        var mandate = queries.lastMandate(preparation.id()).orElseThrow(() -> new BusinessException("preparation.incomplete"));
        var text = String.join("\n", queries.title(preparation.trajectoryId()), preparation.publicText(),
                mandate.publicText());
        if (!words.check(text).sendable()
                || !accounts.findContact(preparation.contact()).map(StaffContact::isComplete).orElse(false)) {
            return "NOT_SENDABLE";
        }
        preparation.ready(queries.answers(preparation.id()).size(), mandate.isGiven(), clock.instant());
        trajectories.settle(preparation.trajectoryId(), preparation.terms(mandate));
        trajectories.publish(preparation.trajectoryId());
        errands.noLonger(ErrandKind.EXPLAIN_OR_SPEED_UP, cycleId);
        ready.fire(new PreparationReady(cycleId));
        return "OK";
    }

    /** P0 19: without a mandate the trajectory does not begin. */
    public void notStarted(UUID cycleId) {
        trajectories.notStarted(cycles.trajectoryOf(cycleId));
    }

    /** S0 BE: from when on the preparation takes long. */
    public Instant lateAt(UUID cycleId) {
        return clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_PREPARATION_DAYS)));
    }

    /** S0 BE: early involvement is at stake; a beleidsmedewerker explains or speeds up. */
    public void askToSpeedUp(UUID cycleId) {
        errands.need(ErrandKind.EXPLAIN_OR_SPEED_UP, cycleId, cycles.trajectoryOf(cycleId), Role.POLICY_OFFICER,
                workingDays.after(clock.instant(), WORKING_DAYS_TO_EXPLAIN));
    }

    /** When a task should be done. */
    public Instant due(UUID cycleId) {
        return workingDays.after(clock.instant(), WORKING_DAYS_PER_TASK);
    }

    private static LocalDate day(Object value) {
        return value == null ? null : LocalDate.parse(value.toString());
    }
}
