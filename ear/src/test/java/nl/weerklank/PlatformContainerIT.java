package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.weerklank.actor.Role;
import nl.weerklank.idea.IdeaDrafts;
import nl.weerklank.idea.IdeaReceipt;
import nl.weerklank.idea.Ideas;
import nl.weerklank.rehearsal.AsAdministrator;
import nl.weerklank.rehearsal.AsAmbassador;
import nl.weerklank.rehearsal.AsAreaDirector;
import nl.weerklank.rehearsal.AsAreaProfessional;
import nl.weerklank.rehearsal.AsCouncilChair;
import nl.weerklank.rehearsal.AsEditor;
import nl.weerklank.rehearsal.AsExecutive;
import nl.weerklank.rehearsal.AsExperienceExpert;
import nl.weerklank.rehearsal.AsFacilitator;
import nl.weerklank.rehearsal.AsJuror;
import nl.weerklank.rehearsal.AsKeyPerson;
import nl.weerklank.rehearsal.AsPayer;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.rehearsal.AsCouncilMember;
import nl.weerklank.rehearsal.AsCouncilSecretary;
import nl.weerklank.rehearsal.AsPrivacyOfficer;
import nl.weerklank.rehearsal.AsResearcher;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.rehearsal.AsSteward;
import nl.weerklank.rehearsal.AsSupporter;
import nl.weerklank.vault.Token;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the real server and database can prove: transactions, locks and rights. */
@ExtendWith(ArquillianExtension.class)
class PlatformContainerIT {

    @Inject
    BeanManager beans;
    @Inject
    RowsInContainer rows;
    @Inject
    TownInContainer town;
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
    AsAreaProfessional professional;
    @Inject
    AsCouncilChair councilChair;
    @Inject
    AsPrivacyOfficer privacyOfficer;
    @Inject
    AsCouncilMember councilMember;
    @Inject
    AsCouncilSecretary councilSecretary;
    @Inject
    AsExperienceExpert expert;
    @Inject
    AsResearcher researcher;
    @Inject
    Ideas ideas;
    @Inject
    IdeaDrafts drafts;

    @Test
    void aDraftThatIsSentManyTimesAtOnceIsOneIdea() throws Exception {
        var area = town.area();
        var token = Token.fresh();
        resident.act(() -> drafts.keep(token, Map.of("what", "Bankje")));

        var receipts = CrowdInContainer.atOnce(6, () -> {
            var receipt = new AtomicReference<IdeaReceipt>();
            resident.act(() -> receipt.set(ideas.submit(token, town.form(area))));
            return receipt.get();
        });

        assertThat(Set.copyOf(receipts)).hasSize(1);
        assertThat(rows.number("select count(*) from weerklank.idea where number = '" + receipts.get(0).number() + "'"))
                .isEqualTo(1);
    }

    @Test
    void rowAndProcessAreRolledBackTogether() {
        var area = town.area();
        var before = rows.number("select count(*) from engine.act_hi_procinst");
        var ideasBefore = rows.number("select count(*) from weerklank.idea");

        assertThatThrownBy(() -> resident.act(() -> {
            var token = Token.fresh();
            drafts.keep(token, Map.of());
            ideas.submit(token, town.form(area));
            throw new IllegalStateException("something breaks after the process was started");
        })).hasMessageContaining("something breaks");

        assertThat(rows.number("select count(*) from engine.act_hi_procinst")).isEqualTo(before);
        assertThat(rows.number("select count(*) from weerklank.idea")).isEqualTo(ideasBefore);
    }

    @Test
    void everyIdeaHasItsProcessAndItsReceipt() {
        var area = town.area();
        var receipt = new AtomicReference<IdeaReceipt>();
        resident.act(() -> {
            var token = Token.fresh();
            drafts.keep(token, Map.of());
            receipt.set(ideas.submit(token, town.form(area)));
        });
        var id = rows.text("select id from weerklank.idea where number = '" + receipt.get().number() + "'");

        assertThat(rows.number("select count(*) from engine.act_hi_procinst where business_key_ = '" + id + "'")).isEqualTo(1);
        assertThat(rows.number("select count(*) from weerklank.outbox_message where kind = 'RECEIPT' and subject_id = '"
                + id + "'")).isEqualTo(1);
        assertThat(rows.number("select count(*) from weerklank.audit_entry where what = 'IdeaSubmitted' and subject_id = '"
                + id + "'")).isEqualTo(1);
    }

    @Test
    void processesKnowIdsAndCodesOnly_INV_47_ALL_20() {
        assertThat(rows.number("""
                select count(*) from engine.act_hi_varinst where name_ not in ('ideaId', 'checkOutcome',
                'contactOutcome', 'helpOutcome', 'reserveOutcome', 'moneyOutcome', 'decision', 'reviewOutcome',
                'storyOutcome', 'juror', 'runId', 'answerId', 'callListId', 'reactionId', 'moreToDeliver', 'textOutcome',
                'readOutcome', 'callOutcome', 'otherWayOutcome', 'reactionOutcome', 'windowId', 'trajectoryId', 'themeId',
                'knowledgeId', 'analysisStanding', 'recognitionOutcome', 'testOutcome', 'coReadOutcome',
                'roundId', 'conversationId', 'invitationId', 'facilitatorsOutcome', 'snowballOutcome', 'conversationOutcome',
                'causeId', 'measureId', 'quickOutcome', 'commitmentId', 'choiceOutcome', 'chainOutcome', 'collegeOutcome', 'councilOutcome',
                'publication', 'measureTestOutcome', 'pilotOutcome', 'fitOutcome',
                'reportId', 'traceOutcome', 'publishOutcome',
                'evaluationId', 'errandId', 'scanId', 'aimOutcome', 'mandate',
                'cycleId', 'exceptionId', 'startPhase', 'phaseOutcome', 'closing', 'followUp', 'checkOutcome',
                'resolveOutcome', 'exceptionOutcome', 'noCauseOutcome', 'closingOutcome', 'answerFirstOutcome',
                'balanceOutcome', 'recruitmentOutcome',
                'withdrawalId', 'withdrawalOutcome', 'reimbursementId', 'limitOutcome', 'talkOutcome',
                'requestId', 'adviceChoice', 'dossierOutcome', 'adviceStand', 'memberId', 'consultOutcome', 'adoptionOutcome',
                'extensionOutcome', 'answerOutcome', 'talkWanted', 'talkChange', 'adviceOutcome',
                'nrOfInstances', 'nrOfCompletedInstances', 'nrOfActiveInstances',
                'loopCounter')""")).isZero();
    }

    @Test
    void whatWasConfirmedIsOnDisk() {
        assertThat(rows.text("show fsync")).isEqualTo("on");
        assertThat(rows.text("show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void auditTrailAndAccessLogCanOnlyGrow_ADM_09() {
        assertThatThrownBy(() -> rows.change("update weerklank.audit_entry set who = 'x'")).hasMessageContaining("only be added");
        assertThatThrownBy(() -> rows.change("delete from weerklank.audit_entry")).hasMessageContaining("only be added");
        assertThatThrownBy(() -> rows.change("truncate vault.access_log")).hasMessageContaining("only be added");
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
        doors.put(Role.EXPERIENCE_EXPERT, expert::act);
        doors.put(Role.RESEARCHER, researcher::act);
        doors.put(Role.AREA_MANAGER, areaDirector::act);
        doors.put(Role.EXECUTIVE, executive::act);
        doors.put(Role.FACILITATOR, facilitator::act);
        doors.put(Role.AMBASSADOR, ambassador::act);
        doors.put(Role.KEY_PERSON, keyPerson::act);
        doors.put(Role.AREA_PROFESSIONAL, professional::act);
        doors.put(Role.COUNCIL_CHAIR, councilChair::act);
        doors.put(Role.PRIVACY_OFFICER, privacyOfficer::act);
        doors.put(Role.COUNCIL_MEMBER, councilMember::act);
        doors.put(Role.COUNCIL_SECRETARY, councilSecretary::act);
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
        if (type == long.class) {
            return 0L;
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
}
