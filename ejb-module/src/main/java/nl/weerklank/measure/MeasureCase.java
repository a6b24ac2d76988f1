package nl.weerklank.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.advice.AdviceCase;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Euros;
import nl.weerklank.text.WordList;
import nl.weerklank.vault.CardCode;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** What the processes ask of causes, measures, partners and the document (P3, S7, S7a, P3a). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class MeasureCase {

    @PersistenceContext
    EntityManager em;
    @Inject
    MeasureQueries queries;
    @Inject
    AdviceCase advice;
    @Inject
    WorkItems workItems;
    @Inject
    Messages messages;
    @Inject
    WordList words;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;

    /** P3 3: the causes that the last session chose. */
    public List<String> chosenCauses(UUID cycleId) {
        return queries.lastSession(cycleId).map(CauseSession::chosen).orElse(List.of()).stream().map(UUID::toString).toList();
    }

    /** S7 2b: measures that still have to be worked out. */
    public List<String> openMeasures(UUID causeId) {
        return queries.ofCause(causeId).stream().filter(m -> m.state() == MeasureState.PROPOSED && !m.isReady())
                .map(m -> m.id().toString()).toList();
    }

    /** S7a 7: whether it is tried out first. */
    public boolean pilotWanted(UUID measureId) {
        return queries.get(PolicyMeasure.class, measureId).wantsPilot();
    }

    /** S7a 8: when the pilot is over; its first answer stays. */
    public Instant pilotEnds(UUID measureId) {
        var ends = clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_PILOT_DAYS)));
        queries.lock(measureId).pilotUntil(ends);
        return ends;
    }

    /** S7a 8b: when people look at what they learned so far. */
    public Instant learningMomentAt(UUID measureId) {
        return clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_PILOT_LEARNING_DAYS)));
    }

    /** S7a 8b: a loose item for the wijkregisseur; the pilot goes on. */
    public void remindToLearn(UUID measureId) {
        workItems.created(new NewWorkItem(null, null, Pilots.MOMENT, "Leermoment van de proef", "measure/learning-moment",
                measureId, Role.AREA_MANAGER, null, workingDays.after(clock.instant(), 5),
                "De proef loopt een tijd. Kijk met wie meedoen wat u tot nu toe leerde, en schrijf het in het leerdagboek."));
    }

    /** When a task of this feature should be done. */
    public Instant due(UUID subjectId) {
        return workingDays.after(clock.instant(), settings.number(SettingKey.TERM_MEASURE_WORKING_DAYS));
    }

    /** P3 5: COMPLETE or INCOMPLETE (INV-20, INV-21). A document without measures is incomplete too. */
    public String checkChain(UUID cycleId) {
        var measures = queries.ofCycle(cycleId).stream().filter(m -> m.state() != MeasureState.STOPPED).toList();
        return !measures.isEmpty() && measures.stream().allMatch(m -> queries.chain(m).isComplete()) ? "COMPLETE"
                : "INCOMPLETE";
    }

    /** P3 5g: whether somebody still has to say why no advice is asked. */
    public boolean adviceOpen(UUID cycleId) {
        return queries.lockDocument(cycleId).isAdviceOpen();
    }

    /** P3 11: what partners of decided measures still have to confirm. */
    public List<String> openCommitments(UUID cycleId) {
        return queries.ofCycle(cycleId).stream().filter(m -> m.state().isDecided())
                .flatMap(m -> queries.commitments(m.id()).stream()).filter(c -> c.state() == CommitmentState.PLANNED)
                .map(c -> c.id().toString()).toList();
    }

    /** P3 11b: what is covered and confirmed by its partners runs; the rest stays decided (INV-40). */
    public void checkCover(UUID cycleId) {
        queries.ofCycle(cycleId).stream().filter(m -> m.state() == MeasureState.DECIDED).forEach(m -> {
            var cover = queries.cover(m);
            if (cover.isCovered() && queries.partnersReady(m.id())) {
                m.start(cover, true, clock.instant());
            }
        });
    }

    /** P3 12: NOT_SENDABLE when a word of it may not be published (INV-29), else ADOPTED or REJECTED; it is public then. */
    public String publish(UUID cycleId) {
        var document = queries.lockDocument(cycleId);
        if (!words.check(document.publicWords()).sendable()) {
            return "NOT_SENDABLE";
        }
        document.publish(clock.instant());
        return document.state() == DocumentState.REJECTED ? "REJECTED" : "ADOPTED";
    }

    /** P3 13b: BACK_TO_EXPERIENCES when the last session said so, else DONE. */
    public String outcome(UUID cycleId) {
        var session = queries.lastSession(cycleId);
        if (session.filter(CauseSession::isBack).isPresent()) {
            return "BACK_TO_EXPERIENCES";
        }
        var asked = queries.document(cycleId).map(d -> d.adviceIn(session.map(CauseSession::number).orElse(0)));
        return asked.filter(advice::missesCause).isPresent() ? "BACK_TO_CAUSES" : "DONE";
    }

    /** P3 5a: the council was asked; the document waits for its advice. */
    public void adviceAsked(UUID cycleId, UUID requestId) {
        queries.lockDocument(cycleId).adviceAsked(requestId);
    }

    /** P3a 2: asks the partner by mail, once. */
    public void askPartner(UUID commitmentId) {
        var commitment = queries.lock(PartnerCommitment.class, commitmentId);
        var now = clock.instant();
        if (commitment.ask(now, now.plus(Duration.ofDays(settings.number(SettingKey.TERM_PARTNER_REMINDER_DAYS))),
                now.plus(Duration.ofDays(settings.number(SettingKey.TERM_PARTNER_DAYS))))) {
            write(MessageKind.PARTNER_REQUEST, commitment);
        }
    }

    /** P3a: who did not answer is reminded once. */
    public void remindPartner(UUID commitmentId) {
        var commitment = queries.lock(PartnerCommitment.class, commitmentId);
        if (commitment.isAsked()) {
            write(MessageKind.PARTNER_REMINDER, commitment);
        }
    }

    public Instant partnerReminderAt(UUID commitmentId) {
        return queries.get(PartnerCommitment.class, commitmentId).reminderAt();
    }

    public Instant partnerAnswerEnds(UUID commitmentId) {
        return queries.get(PartnerCommitment.class, commitmentId).answerBy();
    }

    private void write(MessageKind kind, PartnerCommitment commitment) {
        var measure = queries.get(PolicyMeasure.class, commitment.measureId());
        var row = commitment.toRow();
        messages.write(kind, measure.trajectoryId(), commitment.handle(), commitment.id().toString(),
                Map.of("measure", measure.title(), "asked", row.text() + (row.amount() == null ? ""
                        : " (" + Euros.format(row.amount()) + ")"), "neededBy", Dates.day(row.neededBy()),
                        "page", settings.text(SettingKey.SITE_ADDRESS) + "/partner",
                        "code", CardCode.of(commitment.id()), "answerBy", Dates.day(commitment.answerBy())));
    }
}
