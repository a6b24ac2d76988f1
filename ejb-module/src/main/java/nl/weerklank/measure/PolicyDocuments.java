package nl.weerklank.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** The document with the measures of a cycle, from putting together to launching (P3 4–13). */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class PolicyDocuments {

    static final String COMPOSE = "composeDocument";
    static final String NO_ADVICE = "explainNoAdvice";
    static final String COLLEGE = "collegeDecides";
    static final String COUNCIL = "registerCouncil";
    static final String MEND = "mendDocument";
    static final String LAUNCH = "organiseLaunch";

    @PersistenceContext
    EntityManager em;
    @Inject
    MeasureQueries queries;
    @Inject
    CycleQueries cycles;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    Event<DocumentComposed> composed;
    @Inject
    Event<NoAdviceExplained> explained;
    @Inject
    Event<CollegeSpoke> college;
    @Inject
    Event<CouncilSpoke> council;
    @Inject
    Event<DocumentMended> mended;
    @Inject
    Event<LaunchHeld> launched;

    /** The document of a cycle, or empty while nobody wrote it. Who works on it may. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.EXECUTIVE, Role.EDITOR, Role.AREA_MANAGER})
    public Optional<DocumentDetails> find(UUID cycleId) {
        return queries.document(cycleId).map(d -> d.toDetails(queries.trajectoryTitle(d.trajectoryId())));
    }

    /** The measures of a cycle that were not stopped, with their chains. Who works on the document may. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.EXECUTIVE, Role.EDITOR, Role.AREA_MANAGER})
    public List<MeasureDetails> measures(UUID cycleId) {
        return queries.details(queries.ofCycle(cycleId)).stream().filter(m -> m.state() != MeasureState.STOPPED).toList();
    }

    /** INV-20, INV-21: what is missing, per measure with gaps. */
    public List<MeasureChain> gaps(UUID cycleId) {
        return queries.ofCycle(cycleId).stream().filter(m -> m.state() != MeasureState.STOPPED).map(queries::chain)
                .filter(c -> !c.isComplete()).toList();
    }

    /** Writes the document. Words that cannot be published are found before publication; the chain is checked next. */
    public void compose(@Valid ComposeDocument command) {
        workItems.begin(COMPOSE, command.cycleId());
        var document = queries.document(command.cycleId())
                .orElseGet(() -> new PolicyDocument(command.cycleId(), cycles.trajectoryOf(command.cycleId())));
        document.compose(command, queries.lastSession(command.cycleId()).map(CauseSession::number).orElse(0));
        em.persist(document);
        composed.fire(new DocumentComposed(command.cycleId()));
    }

    /** Takes a measure out of the document before anybody decides, with a reason. */
    public void leaveOut(UUID cycleId, UUID measureId, String reason) {
        workItems.begin(COMPOSE, cycleId);
        var measure = queries.lock(measureId);
        if (!measure.cycleId().equals(cycleId)) {
            throw new NotFoundException();
        }
        words.requireSendable(Objects.toString(reason, ""));
        measure.stop(reason, clock.instant());
    }

    /** Says in public why the residents' council was not asked for advice. */
    public void explainNoAdvice(UUID cycleId, String reason) {
        workItems.begin(NO_ADVICE, cycleId);
        var text = text(reason, "measure.noAdvice.required");
        words.requireSendable(text);
        queries.lockDocument(cycleId).explainNoAdvice(text);
        explained.fire(new NoAdviceExplained(cycleId));
    }

    /** What the college decides; anything but a plain yes has a reason that everybody may read. A bestuurder may. */
    @RolesAllowed(Role.EXECUTIVE)
    public void decide(UUID cycleId, PolicyOutcome outcome, String reason) {
        workItems.begin(COLLEGE, cycleId);
        if (outcome == null) {
            throw new BusinessException("measure.college.outcome");
        }
        var why = reason == null || reason.isBlank() && !outcome.needsReason() ? null : text(reason, "measure.college.reason");
        if (outcome.needsReason() && why == null) {
            throw new BusinessException("measure.college.reason");
        }
        var document = queries.lockDocument(cycleId);
        settle(document, document.decide(outcome, why, clock.instant()), why);
        college.fire(new CollegeSpoke(cycleId, outcome == PolicyOutcome.ADOPTED && document.needsCouncil() ? "TO_COUNCIL"
                : outcome.name()));
    }

    /** Registers what the raad decided. */
    public void registerCouncil(@Valid RegisterCouncil command) {
        workItems.begin(COUNCIL, command.cycleId());
        if (command.on().isAfter(Dates.on(clock.instant()))) {
            throw new BusinessException("measure.council.on");
        }
        if (command.outcome().needsReason() && (command.reason() == null || command.reason().isBlank())) {
            throw new BusinessException("measure.council.reason");
        }
        var document = queries.lockDocument(command.cycleId());
        settle(document, document.registerCouncil(command), command.reason());
        council.fire(new CouncilSpoke(command.cycleId(), command.outcome().name()));
    }

    /** What was adopted counts from now on; what was rejected stops, with the same reason. */
    private void settle(PolicyDocument document, boolean adopted, String why) {
        for (var measure : queries.ofCycle(document.cycleId())) {
            if (adopted) {
                measure.decide(clock.instant());
            } else if (document.state() == DocumentState.REJECTED && measure.state() == MeasureState.PROPOSED) {
                measure.stop(why, clock.instant());
            }
        }
    }

    /** Mends words that cannot be published; what was decided stays. The redacteur may. */
    @RolesAllowed(Role.EDITOR)
    public void mend(UUID cycleId, String title, String text, String noAdvice, String reason) {
        workItems.begin(MEND, cycleId);
        if (title == null || title.isBlank() || title.strip().length() > 160) {
            throw new BusinessException("measure.document.title");
        }
        if (text == null || text.isBlank() || text.strip().length() > 3000) {
            throw new BusinessException("measure.document.text");
        }
        var document = queries.lockDocument(cycleId);
        document.mend(title.strip(), text.strip(), document.isAdviceAsked() ? null : text(noAdvice, "measure.noAdvice.required"),
                document.reason() == null ? null : text(reason, "measure.college.reason"));
        mended.fire(new DocumentMended(cycleId));
    }

    /** The launch with stories was held, or planned for a day; everybody who contributed reads of it. The wijkregisseur may. */
    @RolesAllowed(Role.AREA_MANAGER)
    public void launch(UUID cycleId, LocalDate on, String note) {
        workItems.begin(LAUNCH, cycleId);
        if (on == null) {
            throw new BusinessException("measure.launch.on");
        }
        var text = text(note, "measure.launch.note");
        words.requireSendable(text);
        queries.lockDocument(cycleId).launched(on, text);
        launched.fire(new LaunchHeld(cycleId));
    }

    private static String text(String typed, String refusal) {
        if (typed == null || typed.isBlank() || typed.strip().length() > 1000) {
            throw new BusinessException(refusal);
        }
        return typed.strip();
    }
}
