package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.fund.DescribePot;
import nl.weerklank.fund.Pots;
import nl.weerklank.grant.ConfirmApplication;
import nl.weerklank.grant.OwnGrants;
import nl.weerklank.idea.Answer;
import nl.weerklank.idea.IdeaDrafts;
import nl.weerklank.idea.IdeaReceipt;
import nl.weerklank.idea.Ideas;
import nl.weerklank.idea.SubmitIdea;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.rehearsal.AsAdministrator;
import nl.weerklank.rehearsal.AsAmbassador;
import nl.weerklank.rehearsal.AsAreaDirector;
import nl.weerklank.rehearsal.AsEditor;
import nl.weerklank.rehearsal.AsExecutive;
import nl.weerklank.rehearsal.AsFacilitator;
import nl.weerklank.rehearsal.AsJuror;
import nl.weerklank.rehearsal.AsKeyPerson;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsPayer;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.rehearsal.AsSteward;
import nl.weerklank.rehearsal.AsSupporter;
import nl.weerklank.vault.Token;
import nl.weerklank.worklist.Worklist;
import nl.weerklank.worklist.WorklistFilter;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the real server and database can prove: transactions, locks and rights. */
@ExtendWith(ArquillianExtension.class)
class PlatformContainerIT {

    @Resource(lookup = "java:jboss/datasources/WeerklankDS")
    DataSource tables;
    @Inject
    BeanManager beans;
    @Inject
    AsLoader loader;
    @Inject
    AsResident resident;
    @Inject
    AsSupporter supporter;
    @Inject
    AsSteward steward;
    @Inject
    AsPayer payer;
    @Inject
    AsJuror juror;
    @Inject
    AsAdministrator administrator;
    @Inject
    AsEditor editor;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsAreaDirector areaDirector;
    @Inject
    AsExecutive executive;
    @Inject
    AsFacilitator facilitator;
    @Inject
    AsAmbassador ambassador;
    @Inject
    AsKeyPerson keyPerson;
    @Inject
    Pots pots;
    @Inject
    OwnGrants grants;
    @Inject
    Worklist worklist;
    @Inject
    Accounts accounts;
    @Inject
    CurrentActor actor;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Ideas ideas;
    @Inject
    IdeaDrafts drafts;

    @Deployment
    static EnterpriseArchive platform() {
        return TestArchive.withTests();
    }

    @Test
    void potsNeverGoBelowZeroHoweverManyReserveAtOnce_INV_22_FND_03() throws Exception {
        var pot = openPot(1000);
        var reserved = atOnce(12, () -> {
            var enough = new AtomicBoolean();
            loader.act(() -> enough.set(pots.reserve(UUID.randomUUID(), pot, BigDecimal.valueOf(250))));
            return enough.get();
        });

        assertThat(reserved).filteredOn(Boolean::booleanValue).hasSize(4);
        assertThat(number("select ceiling - reserved - paid from weerklank.pot where id = '" + pot + "'")).isZero();
    }

    @Test
    void reservingReleasingAndPayingTwiceMovesMoneyOnce() {
        var pot = openPot(1000);
        var idea = UUID.randomUUID();
        for (int twice = 0; twice < 2; twice++) {
            loader.act(() -> pots.reserve(idea, pot, BigDecimal.valueOf(250)));
        }
        for (int twice = 0; twice < 2; twice++) {
            loader.act(() -> pots.pay(idea));
        }
        loader.act(() -> pots.release(idea));

        assertThat(number("select reserved from weerklank.pot where id = '" + pot + "'")).isZero();
        assertThat(number("select paid from weerklank.pot where id = '" + pot + "'")).isEqualTo(250);
    }

    @Test
    void aDraftThatIsSentManyTimesAtOnceIsOneIdea() throws Exception {
        var area = area();
        var token = Token.fresh();
        resident.act(() -> drafts.keep(token, Map.of("what", "Bankje")));

        var receipts = atOnce(6, () -> {
            var receipt = new AtomicReference<IdeaReceipt>();
            resident.act(() -> receipt.set(ideas.submit(token, form(area))));
            return receipt.get();
        });

        assertThat(Set.copyOf(receipts)).hasSize(1);
        assertThat(number("select count(*) from weerklank.idea where number = '" + receipts.get(0).number() + "'"))
                .isEqualTo(1);
    }

    @Test
    void rowAndProcessAreRolledBackTogether() {
        var area = area();
        var before = number("select count(*) from engine.act_hi_procinst");
        var ideasBefore = number("select count(*) from weerklank.idea");

        assertThatThrownBy(() -> resident.act(() -> {
            var token = Token.fresh();
            drafts.keep(token, Map.of());
            ideas.submit(token, form(area));
            throw new IllegalStateException("something breaks after the process was started");
        })).hasMessageContaining("something breaks");

        assertThat(number("select count(*) from engine.act_hi_procinst")).isEqualTo(before);
        assertThat(number("select count(*) from weerklank.idea")).isEqualTo(ideasBefore);
    }

    @Test
    void everyIdeaHasItsProcessAndItsReceipt() {
        var area = area();
        var receipt = new AtomicReference<IdeaReceipt>();
        resident.act(() -> {
            var token = Token.fresh();
            drafts.keep(token, Map.of());
            receipt.set(ideas.submit(token, form(area)));
        });
        var id = text("select id from weerklank.idea where number = '" + receipt.get().number() + "'");

        assertThat(number("select count(*) from engine.act_hi_procinst where business_key_ = '" + id + "'")).isEqualTo(1);
        assertThat(number("select count(*) from weerklank.outbox_message where kind = 'RECEIPT' and subject_id = '"
                + id + "'")).isEqualTo(1);
        assertThat(number("select count(*) from weerklank.audit_entry where what = 'IdeaSubmitted' and subject_id = '"
                + id + "'")).isEqualTo(1);
    }

    @Test
    void theListOfAStewardWith200ApplicationsIsThereWithinTwoSeconds_FND_24() {
        var area = text("select neighbourhood_id from weerklank.pot where id = '" + openPot(50_000) + "'");
        for (int i = 0; i < 200; i++) {
            resident.act(() -> applyFor(UUID.fromString(area)));
        }
        loader.act(() -> accounts.provide("steward24", "Steward", null, null, Set.of(Role.FUND_STEWARD), "not-used-here-24"));
        var filter = new WorklistFilter(WorklistFilter.Scope.GROUP, null, null, WorklistFilter.Sort.DUE, false, 0, 25);
        var begun = System.nanoTime();
        actor.actAs("steward24", () -> steward.act(() -> {
            assertThat(worklist.list(filter).total()).isGreaterThanOrEqualTo(200);
            worklist.counts();
        }));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    private void applyFor(UUID area) {
        var token = Token.fresh();
        drafts.keep(token, Map.of());
        var form = form(area);
        form.setAmount(BigDecimal.valueOf(100));
        form.setActivityDate(LocalDate.now().plusDays(30));
        form.setProfit(Answer.NO);
        form.setOwnInterest(Answer.NO);
        form.setPermitNeeded(Answer.NO);
        form.setMail("bewoner@voorbeeld.example");
        form.setMailProgress(true);
        var application = new ConfirmApplication();
        application.setName("Bewoner 01");
        application.setStreet("Voorbeeldstraat 1");
        application.setPostcode("5025AA");
        application.setCity("Voorbeeldstad");
        application.setAgeGroup(ConfirmApplication.AgeGroup.ADULT);
        application.setConfirmed(true);
        grants.apply(ideas.submit(token, form).followCode(), application);
    }

    @Test
    void processesKnowIdsAndCodesOnly_INV_47_ALL_20() {
        assertThat(number("""
                select count(*) from engine.act_hi_varinst where name_ not in ('ideaId', 'checkOutcome',
                'contactOutcome', 'helpOutcome', 'reserveOutcome', 'moneyOutcome', 'decision', 'reviewOutcome',
                'storyOutcome', 'juror', 'runId', 'answerId', 'callListId', 'reactionId', 'moreToDeliver', 'textOutcome',
                'readOutcome', 'callOutcome', 'otherWayOutcome', 'reactionOutcome', 'windowId', 'trajectoryId',
                'roundId', 'conversationId', 'invitationId', 'facilitatorsOutcome', 'snowballOutcome', 'conversationOutcome',
                'nrOfInstances', 'nrOfCompletedInstances', 'nrOfActiveInstances',
                'loopCounter')""")).isZero();
    }

    @Test
    void whatWasConfirmedIsOnDisk() {
        assertThat(text("show fsync")).isEqualTo("on");
        assertThat(text("show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void auditTrailAndAccessLogCanOnlyGrow_ADM_09() {
        assertThatThrownBy(() -> change("update weerklank.audit_entry set who = 'x'")).hasMessageContaining("only be added");
        assertThatThrownBy(() -> change("delete from weerklank.audit_entry")).hasMessageContaining("only be added");
        assertThatThrownBy(() -> change("truncate vault.access_log")).hasMessageContaining("only be added");
    }

    /** The matrix role × action: whoever has not the role is refused at the door, whatever the arguments. */
    @Test
    void boundariesLetInWhomTheyNameAndNobodyElse() {
        var wrong = new TreeSet<String>();
        var doors = new LinkedHashMap<String, Consumer<Runnable>>();
        doors.put("nobody", resident::act);
        doors.put(Role.NEIGHBOURHOOD_SUPPORTER, supporter::act);
        doors.put(Role.FUND_STEWARD, steward::act);
        doors.put(Role.PAYER, payer::act);
        doors.put(Role.RESIDENT_JUROR, juror::act);
        doors.put(Role.ADMINISTRATOR, administrator::act);
        doors.put(Role.EDITOR, editor::act);
        doors.put(Role.POLICY_OFFICER, officer::act);
        doors.put(Role.AREA_MANAGER, areaDirector::act);
        doors.put(Role.EXECUTIVE, executive::act);
        doors.put(Role.FACILITATOR, facilitator::act);
        doors.put(Role.AMBASSADOR, ambassador::act);
        doors.put(Role.KEY_PERSON, keyPerson::act);
        var asked = 0;
        for (var boundary : boundaries()) {
            var bean = instance(boundary);
            for (var method : actions(boundary)) {
                var allowed = allowed(boundary, method);
                for (var door : doors.entrySet()) {
                    var mayEnter = allowed == null || allowed.contains(door.getKey());
                    asked++;
                    if (enters(door.getValue(), bean, method) != mayEnter) {
                        wrong.add(boundary.getSimpleName() + "." + method.getName() + " for " + door.getKey());
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(300);
    }

    private boolean enters(Consumer<Runnable> door, Object bean, Method method) {
        var refused = new AtomicBoolean();
        try {
            door.accept(() -> {
                try {
                    method.invoke(bean, Arrays.stream(method.getParameterTypes()).map(this::nothing).toArray());
                } catch (InvocationTargetException inside) {
                    refused.set(inside.getCause() instanceof EJBAccessException);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
                // Whatever a call did is undone.
                throw new IllegalStateException("undo");
            });
        } catch (RuntimeException undone) {
            return !refused.get();
        }
        return !refused.get();
    }

    private Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? 0 : null;
    }

    private List<Class<?>> boundaries() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().<Class<?>>map(b -> b.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .filter(type -> type.getName().startsWith("nl.weerklank."))
                .filter(type -> !type.getPackageName().endsWith(".rehearsal") && !type.getName().endsWith("Process"))
                .distinct().toList();
    }

    private Object instance(Class<?> type) {
        var bean = beans.resolve(beans.getBeans(type));
        return beans.getReference(bean, type, beans.createCreationalContext(bean));
    }

    private static List<Method> actions(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(m -> Modifier.isPublic(m.getModifiers()))
                .filter(m -> !m.isSynthetic() && !Modifier.isStatic(m.getModifiers())).toList();
    }

    private static Set<String> allowed(Class<?> type, Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return null;
        }
        var own = method.getAnnotation(RolesAllowed.class);
        if (own != null) {
            return Set.of(own.value());
        }
        var common = type.getAnnotation(RolesAllowed.class);
        return common == null ? null : Set.of(common.value());
    }

    private UUID openPot(int ceiling) {
        var made = new AtomicReference<UUID>();
        var area = area();
        loader.act(() -> {
            var today = LocalDate.now();
            var pot = new DescribePot();
            pot.setName("Potje");
            pot.setNeighbourhoodId(area);
            pot.setCeiling(BigDecimal.valueOf(ceiling));
            pot.setFastLane(BigDecimal.valueOf(250));
            pot.setMaximum(BigDecimal.valueOf(1500));
            pot.setPeriodFrom(today.minusDays(1));
            pot.setPeriodTo(today.plusYears(1));
            pot.setPublishedOn(today.minusDays(30));
            pot.setRuleReference("Regeling");
            pot.setMandateHolder("fonds01");
            made.set(pots.describe(pot));
            pots.open(made.get());
        });
        return made.get();
    }

    private UUID area() {
        var made = new AtomicReference<UUID>();
        loader.act(() -> made.set(neighbourhoods.add("Wijk " + UUID.randomUUID(), true, Set.of())));
        return made.get();
    }

    private static SubmitIdea form(UUID area) {
        var form = new SubmitIdea();
        form.setWhat("Een bankje");
        form.setNeighbourhoodId(area);
        form.setOpenToAll(Answer.YES);
        return form;
    }

    private <T> List<T> atOnce(int people, Callable<T> act) throws Exception {
        var start = new CyclicBarrier(people);
        // A managed executor has fewer threads than people here: the barrier would never open.
        var threads = Executors.newFixedThreadPool(people);
        var running = new ArrayList<Future<T>>();
        for (int i = 0; i < people; i++) {
            running.add(threads.submit(() -> {
                start.await();
                return act.call();
            }));
        }
        var results = new ArrayList<T>();
        for (var one : running) {
            results.add(one.get(1, TimeUnit.MINUTES));
        }
        threads.shutdown();
        return results;
    }

    private long number(String sql) {
        return new BigDecimal(text(sql)).longValue();
    }

    private String text(String sql) {
        try (var connection = tables.getConnection(); var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = tables.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
