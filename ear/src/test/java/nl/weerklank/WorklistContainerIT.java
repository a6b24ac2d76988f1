package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.weerklank.actor.AccountOffice;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.rehearsal.AsAdministrator;
import nl.weerklank.rehearsal.AsResearcher;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.BulkActs;
import nl.weerklank.worklist.BulkDetails;
import nl.weerklank.worklist.BulkKind;
import nl.weerklank.worklist.BulkStep;
import nl.weerklank.worklist.HandOver;
import nl.weerklank.worklist.Priority;
import nl.weerklank.worklist.SavedFilters;
import nl.weerklank.worklist.SetSubstitution;
import nl.weerklank.worklist.SubstitutionOption;
import nl.weerklank.worklist.SubstitutionRow;
import nl.weerklank.worklist.Substitutions;
import nl.weerklank.worklist.WorkItemRow;
import nl.weerklank.worklist.WorkItems;
import nl.weerklank.worklist.Worklist;
import nl.weerklank.worklist.WorklistColumn;
import nl.weerklank.worklist.WorklistFilter;
import nl.weerklank.worklist.WorklistFilter.Scope;
import nl.weerklank.worklist.WorklistFilter.Sort;
import nl.weerklank.worklist.WorklistPreferences;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The task list on the real database: its orders and pages, its filters, and a long list that costs what a short one does. */
@ExtendWith(ArquillianExtension.class)
class WorklistContainerIT {

    private static final String RIA = "onderzoeker90";
    private static final String ROB = "onderzoeker91";

    @Inject
    RowsInContainer rows;
    @Inject
    PeopleInContainer people;
    @Inject
    CurrentActor actor;
    @Inject
    AsResearcher researcher;
    @Inject
    Worklist worklist;
    @Inject
    SavedFilters filters;
    @Inject
    WorklistPreferences preferences;
    @Inject
    Substitutions substitutions;
    @Inject
    BulkActs acts;
    @Inject
    BulkStep step;
    @Inject
    WorkItems workItems;
    @Inject
    AccountOffice office;
    @Inject
    AsAdministrator administrator;
    @Inject
    EntityManager em;
    @Inject
    Clock clock;

    @BeforeEach
    void twoResearchers() throws SQLException {
        rows.change("update weerklank.substitution set ended_at = now() where ended_at is null and substitute = '" + ROB + "'");
        people.provide(RIA, Role.RESEARCHER);
        people.provide(ROB, Role.RESEARCHER);
        people.provide("beheer90", Role.ADMINISTRATOR);
    }

    @Test
    void everyOrderShowsEachTaskOnceForwardsAndBackwards() throws SQLException {
        var word = items(7);
        for (var sort : Sort.values()) {
            for (var descending : List.of(false, true)) {
                var whole = as(RIA, () -> worklist.list(look(word, sort, descending, null, null, 25))).rows();
                assertThat(whole).hasSize(7);
                var first = as(RIA, () -> worklist.list(look(word, sort, descending, null, null, 3)));
                var second = as(RIA, () -> worklist.list(look(word, sort, descending, last(first.rows()), null, 3)));
                var third = as(RIA, () -> worklist.list(look(word, sort, descending, last(second.rows()), null, 3)));
                var forth = new ArrayList<>(first.rows());
                forth.addAll(second.rows());
                forth.addAll(third.rows());
                assertThat(forth).as("%s %s", sort, descending).isEqualTo(whole);
                assertThat(first.earlier()).isFalse();
                assertThat(first.later() && second.earlier() && second.later() && third.earlier()).isTrue();
                assertThat(third.later()).isFalse();
                var back = as(RIA, () -> worklist.list(look(word, sort, descending, null, third.rows().get(0).id(), 3)));
                assertThat(back.rows()).as("back %s %s", sort, descending).isEqualTo(second.rows());
                assertThat(as(RIA, () -> worklist.list(look(word, sort, descending, null, second.rows().get(0).id(), 3))).rows())
                        .isEqualTo(first.rows());
            }
        }
        assertThat(as(RIA, () -> worklist.list(look(word, Sort.DUE, false, UUID.randomUUID(), null, 3))).rows())
                .as("the place itself is gone: the list begins again").hasSize(3);
    }

    @Test
    void aLongListTakesTheSameStatementsAsAShortOne() throws SQLException {
        var few = statements(items(100));
        var many = statements(items(3000));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(20);
    }

    @Test
    void whatSomebodyPutAwayIsFoundAndComesBackByItself() throws SQLException {
        var word = items(2);
        var item = as(RIA, () -> worklist.list(look(word, Sort.DUE, false, null, null, 25))).rows().get(0).id();
        var day = Dates.on(clock.instant()).plusDays(1);
        assertThatThrownBy(() -> as(RIA, () -> plan(item, Priority.NORMAL, day))).isInstanceOf(BusinessException.class)
                .hasMessage("worklist.park.notYours");
        as(RIA, () -> {
            worklist.claim(item);
            return plan(item, Priority.HIGH, day);
        });

        assertThat(mine(Scope.MINE, null)).doesNotContain(item);
        assertThat(mine(Scope.PARKED, null)).contains(item);
        assertThat(mine(Scope.MINE, word)).as("who looks for it finds it").contains(item);
        rows.change("update weerklank.work_item set follow_up_at = now() - interval '400 days' where id = '" + item + "'");
        assertThat(mine(Scope.MINE, null)).contains(item);
        assertThat(as(RIA, () -> worklist.get(item)).priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    void aSharedFilterCountsForEachAndWhoStillUsesItWhenItIsGoneIsTold() throws SQLException {
        var word = items(4);
        var shared = as(RIA, () -> filters.save("Van de week", Role.RESEARCHER, look(word, Sort.TITLE, true, null, null, 25)));

        assertThat(as(RIA, () -> filters.save("van de Week", Role.RESEARCHER, look(word, Sort.DUE, true, null, null, 25))))
                .as("the same name is the same filter").isEqualTo(shared);
        var seen = as(ROB, () -> filters.list()).stream().filter(f -> f.id().equals(shared)).findFirst().orElseThrow();
        assertThat(seen.count()).isEqualTo(4);
        assertThat(seen.mine()).isFalse();
        assertThat(seen.filter().sort()).isEqualTo(Sort.DUE);
        assertThatThrownBy(() -> as(ROB, () -> remove(shared))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(ROB, () -> filters.save("Van een ander", Role.EDITOR, seen.filter())))
                .hasMessage("worklist.filter.role");
        as(RIA, () -> remove(shared));

        assertThat(as(ROB, () -> filters.list())).noneMatch(f -> f.id().equals(shared));
        assertThat(as(ROB, () -> filters.find(shared)).orElseThrow().removed()).isTrue();
    }

    @Test
    void whatSomebodyLookedForIsTheirsAlone() {
        var own = as(RIA, () -> filters.look(look("koffie", Sort.DUE, false, null, null, 25)));

        assertThat(as(RIA, () -> filters.find(own)).orElseThrow().filter().text()).isEqualTo("koffie");
        assertThat(as(ROB, () -> filters.find(own))).isEmpty();
        assertThat(as(RIA, () -> filters.list())).noneMatch(f -> f.id().equals(own));
    }

    @Test
    void columnsAreKeptPerPerson() {
        as(RIA, () -> {
            preferences.show(List.of(WorklistColumn.CREATED, WorklistColumn.KIND));
            return null;
        });

        assertThat(as(RIA, () -> preferences.columns())).containsExactly(WorklistColumn.CREATED, WorklistColumn.KIND);
        assertThat(as(ROB, () -> preferences.columns())).isEqualTo(WorklistColumn.USUAL);
    }

    @Test
    void aSubstituteDoesTasksThatAreThereAndThatComeUntilTheCalendarEndsIt() throws SQLException {
        var word = items(3);
        var group = as(RIA, () -> worklist.list(look(word, Sort.DUE, false, null, null, 25))).rows();
        as(RIA, () -> claim(group.get(0).id()));
        var substitution = as(RIA, () -> substitutions.set(null, new SetSubstitution(ROB, Role.RESEARCHER, today(), today())));
        as(RIA, () -> claim(group.get(1).id()));

        assertThat(of(ROB, word)).as("what is there and what comes").contains(group.get(0).id(), group.get(1).id());
        as(ROB, () -> claim(group.get(0).id()));
        assertThat(rows.text("select on_behalf_of from weerklank.work_item where id = '" + group.get(0).id() + "'")).isEqualTo(RIA);
        assertThat(rows.text("select who || ' for ' || detail from weerklank.audit_entry where what = 'DoneOnBehalf' and subject_id "
                + "= (select subject_id from weerklank.work_item where id = '" + group.get(0).id() + "')"))
                .isEqualTo(ROB + " for " + RIA);
        assertThat(as(ROB, () -> worklist.history(group.get(0).id()))).extracting(HandOver::kind)
                .containsExactly(HandOver.Kind.SUBSTITUTED);
        rows.change("update weerklank.substitution set from_day = from_day - 2, to_day = to_day - 1 where id = '" + substitution + "'");

        assertThat(of(ROB, word)).as("the day after").contains(group.get(0).id()).doesNotContain(group.get(1).id());
        assertThatThrownBy(() -> as(ROB, () -> claim(group.get(1).id()))).hasMessage("worklist.takenByOther");
    }

    @Test
    void onlyWhoHoldsTheRoleCanBeChosen() {
        people.provide("redacteur90", Role.EDITOR);

        assertThat(as(RIA, () -> substitutions.options(null))).extracting(SubstitutionOption::account).contains(ROB)
                .doesNotContain("redacteur90", RIA);
        assertThatThrownBy(() -> as(RIA, () -> substitutions.set(null,
                new SetSubstitution("redacteur90", Role.RESEARCHER, today(), today())))).hasMessage("worklist.substitution.mayNot");
        assertThatThrownBy(() -> as(RIA, () -> substitutions.set(ROB,
                new SetSubstitution(RIA, Role.RESEARCHER, today(), today())))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whenTheSubstituteAndTheOtherDoATaskAtOnceOneOfThemDoesIt() throws Exception {
        var word = items(1);
        var item = as(RIA, () -> worklist.list(look(word, Sort.DUE, false, null, null, 25))).rows().get(0);
        as(RIA, () -> claim(item.id()));
        as(RIA, () -> substitutions.set(null, new SetSubstitution(ROB, null, today(), today())));
        var subject = UUID.fromString(rows.text("select subject_id::text from weerklank.work_item where id = '" + item.id() + "'"));
        var who = new ConcurrentLinkedQueue<>(List.of(RIA, ROB));
        var outcomes = CrowdInContainer.atOnce(2, () -> {
            try {
                as(who.remove(), () -> settle(item.taskKey(), subject));
                return "done";
            } catch (BusinessException refused) {
                return refused.getMessageKey();
            }
        });

        assertThat(outcomes).containsOnlyOnce("done").contains("worklist.taskAlreadyDone");
    }

    @Test
    void theTasksOfWhoLeavesGoBackToTheirGroup() throws SQLException {
        people.provide("onderzoeker94", Role.RESEARCHER);
        var word = items(1);
        var item = as("onderzoeker94", () -> worklist.list(look(word, Sort.DUE, false, null, null, 25))).rows().get(0).id();
        as("onderzoeker94", () -> claim(item));
        as("onderzoeker94", () -> substitutions.set(null, new SetSubstitution(ROB, null, today(), today())));
        actor.actAs("beheer90", () -> administrator.act(() -> office.end("onderzoeker94")));

        assertThat(as(RIA, () -> worklist.list(look(word, Sort.DUE, false, null, null, 25))).rows()).extracting(WorkItemRow::id)
                .containsExactly(item);
        assertThat(as(ROB, () -> substitutions.list(null))).extracting(SubstitutionRow::absent).doesNotContain("onderzoeker94");
    }

    @Test
    void anActOnSeveralTasksTellsOfEachWhatHappenedAlsoWhenItChangedMeanwhile() throws SQLException {
        var ids = group(items(3));
        var act = as(RIA, () -> acts.prepare(BulkKind.CLAIM, ids));
        as(ROB, () -> claim(ids.get(1)));
        assertThat(as(RIA, () -> acts.get(act)).state()).as("nothing happens before the yes").isEqualTo(BulkDetails.State.READY);
        assertThat(as(RIA, () -> step.next(act))).isFalse();
        assertThatThrownBy(() -> as(ROB, () -> acts.get(act))).isInstanceOf(NotFoundException.class);
        as(RIA, () -> begin(act, null, null));
        runs(act);

        var report = as(RIA, () -> acts.get(act));
        assertThat(report.state()).isEqualTo(BulkDetails.State.DONE);
        assertThat(report.lines()).extracting(BulkDetails.Line::workItemId).isEqualTo(ids);
        assertThat(report.lines()).extracting(BulkDetails.Line::outcome).containsExactly("DONE", "worklist.takenByOther", "DONE");
        assertThat(report.lines().get(1).fact()).isEqualTo(ROB);
        assertThat(mine(Scope.MINE, null)).contains(ids.get(0), ids.get(2)).doesNotContain(ids.get(1));
    }

    @Test
    void anActOnSeveralTasksIsStoppedAndGoesOnWithWhatIsLeft() throws SQLException {
        var ids = group(items(3));
        var act = as(RIA, () -> acts.prepare(BulkKind.ASSIGN, ids));
        assertThatThrownBy(() -> as(RIA, () -> begin(act, ROB, " "))).hasMessage("worklist.assign.reason");
        assertThatThrownBy(() -> as(RIA, () -> begin(act, "beheer90", "Ik ben weg"))).hasMessage("worklist.assign.mayNot");
        as(RIA, () -> begin(act, ROB, "Ik ben weg"));
        as(RIA, () -> step.next(act));
        as(RIA, () -> stop(act));
        assertThat(as(RIA, () -> step.next(act))).isFalse();
        assertThat(as(RIA, () -> acts.get(act)).getTried()).isEqualTo(1);
        as(RIA, () -> begin(act, null, null));
        runs(act);

        assertThat(as(RIA, () -> acts.get(act)).getDone()).isEqualTo(3);
        assertThat(as(ROB, () -> worklist.history(ids.get(2)))).extracting(HandOver::reason).containsExactly("Ik ben weg");
    }

    @Test
    void onlyNoticesAreSeenSeveralAtOnce() throws SQLException {
        var word = items(2);
        var ids = group(word);
        rows.change("update weerklank.work_item set form_key = 'feedback/late' where id = '" + ids.get(0) + "'");
        var act = as(RIA, () -> acts.prepare(BulkKind.SEEN, ids));
        as(RIA, () -> begin(act, null, null));
        runs(act);

        assertThat(as(RIA, () -> acts.get(act)).lines()).extracting(BulkDetails.Line::outcome)
                .containsExactly("DONE", "worklist.notNotice");
        assertThat(group(word)).as("what asks for more is as it was").containsExactly(ids.get(1));
    }

    private List<UUID> group(String word) {
        return as(RIA, () -> worklist.list(look(word, Sort.DUE, false, null, null, 25))).rows().stream().map(WorkItemRow::id)
                .toList();
    }

    private void runs(UUID act) {
        while (as(RIA, () -> step.next(act))) {
            assertThat(act).isNotNull();
        }
    }

    private Void begin(UUID act, String to, String reason) {
        acts.begin(act, to, reason);
        return null;
    }

    private Void stop(UUID act) {
        acts.stop(act);
        return null;
    }

    private List<UUID> of(String account, String word) {
        var filter = new WorklistFilter(Scope.MINE, null, null, word, Sort.DUE, false, null, null, 100);
        return as(account, () -> worklist.list(filter)).rows().stream().map(WorkItemRow::id).toList();
    }

    private Void claim(UUID item) {
        worklist.claim(item);
        return null;
    }

    private Void settle(String taskKey, UUID subject) {
        workItems.settle(taskKey, subject);
        return null;
    }

    private LocalDate today() {
        return Dates.on(clock.instant());
    }

    /** Makes tasks of the researchers' group that are found by a word of their own. */
    private String items(int count) throws SQLException {
        var word = "woord" + UUID.randomUUID().toString().substring(0, 8);
        rows.change("""
                insert into weerklank.work_item (id, task_key, title, kind_title, form_key, subject_id, subject_label,
                candidate_role, due_at, created_at, state, version, priority)
                select gen_random_uuid(), 'kind' || n %% 5, 'Bekijk cijfer ' || n %% 4, 'Bekijk', 'errand/errand',
                gen_random_uuid(), '%s nummer ' || n %% 3, 'RESEARCHER',
                case when n %% 3 = 0 then null else now() + (n %% 50) * interval '1 day' end,
                now() - (n %% 4) * interval '1 day', 'OPEN', 0, case when n %% 2 = 0 then 'HIGH' else 'NORMAL' end
                from generate_series(1, %d) n""".formatted(word, count));
        return word;
    }

    /** How many statements the page of the list takes. */
    private long statements(String word) {
        var counted = new AtomicLong();
        as(RIA, () -> {
            var statistics = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
            var before = statistics.getPrepareStatementCount();
            worklist.list(look(word, Sort.DUE, false, null, null, 25));
            worklist.list(WorklistFilter.of(Scope.GROUP, null, null, Sort.SUBJECT, false, 25));
            worklist.counts();
            worklist.kinds();
            worklist.next();
            filters.list();
            counted.set(statistics.getPrepareStatementCount() - before);
            statistics.setStatisticsEnabled(false);
            return null;
        });
        return counted.get();
    }

    private List<UUID> mine(Scope scope, String word) {
        var filter = new WorklistFilter(scope, null, null, word, Sort.DUE, false, null, null, 100);
        return as(RIA, () -> worklist.list(filter)).rows().stream().map(WorkItemRow::id).toList();
    }

    private Void plan(UUID item, Priority priority, LocalDate day) {
        worklist.plan(item, priority, day);
        return null;
    }

    private Void remove(UUID filter) {
        filters.remove(filter);
        return null;
    }

    private static WorklistFilter look(String word, Sort sort, boolean descending, UUID after, UUID before, int size) {
        return new WorklistFilter(Scope.GROUP, null, null, word, sort, descending, after, before, size);
    }

    private static UUID last(List<WorkItemRow> rows) {
        return rows.get(rows.size() - 1).id();
    }

    private <T> T as(String account, Supplier<T> act) {
        var answer = new AtomicReference<T>();
        actor.actAs(account, () -> researcher.act(() -> answer.set(act.get())));
        return answer.get();
    }
}
