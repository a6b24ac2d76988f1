package nl.weerklank.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** Figures, the session, the card and reading along: the tasks about a candidate. */
@Named
@RequestScoped
@ReadOnce
public class CandidateTaskBacking {

    private static final List<String> WHYS = List.of("why", "whySecond", "whyThird", "whyFourth", "whyFifth");

    @Inject
    TaskPage task;
    @Inject
    Chains chains;
    @Inject
    Figures figures;
    @Inject
    Interpretations interpretations;
    @Inject
    CauseCards cards;

    private KnowledgeDetails details;
    private List<CauseRow> causes;

    public KnowledgeDetails getDetails() {
        if (details == null) {
            details = chains.knowledge(task.getSubjectId());
        }
        return details;
    }

    public List<QuoteRow> getQuotes() {
        return chains.quotes(task.getSubjectId());
    }

    public List<EvidenceRow> getEvidence() {
        return chains.evidence(task.getSubjectId());
    }

    public List<String> getAdditions() {
        return chains.additions(task.getSubjectId());
    }

    /** Causes that are on the table now. */
    public List<CauseRow> getCauses() {
        if (causes == null) {
            causes = chains.causes(task.getSubjectId()).stream().filter(c -> "PROPOSED".equals(c.state().name())).toList();
        }
        return causes;
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    /** Fills the form with what was written before. */
    public void open() {
        task.suggest("title", getDetails().title());
        task.suggest("description", getDetails().description());
        task.suggest("effects", getDetails().effects());
        task.suggest("dissent", getDetails().dissent());
        task.suggest("participants", getDetails().participants());
        task.suggest("cardTitle", getDetails().publicTitle() == null ? getDetails().title() : getDetails().publicTitle());
        task.suggest("cardEffects", getDetails().publicEffects() == null ? getDetails().effects()
                : getDetails().publicEffects());
        getCauses().forEach(c -> task.suggest("cause-" + c.id(), c.publicText() == null ? c.text() : c.publicText()));
    }

    public String addEvidence() {
        task.keep();
        var command = new AddEvidence();
        command.setKnowledgeId(task.getSubjectId());
        command.setKind(task.code(EvidenceKind.class, "kind"));
        command.setValue(task.text("value"));
        command.setSource(task.text("source"));
        command.setAsOf(TypedAmounts.day(task, "asOf"));
        figures.add(command);
        emptied("kind", "value", "source", "asOf");
        Errors.news("figures.added");
        return task.here();
    }

    public String removeEvidence(UUID evidenceId) {
        figures.remove(task.getSubjectId(), evidenceId);
        return task.here();
    }

    public String finishFigures() {
        task.keep();
        figures.finish(task.getSubjectId(), task.text("searched"), task.isYes("goOn"));
        return task.done();
    }

    public String addCause() {
        task.keep();
        interpretations.addCause(task.getSubjectId(), WHYS.stream().map(task::text).filter(Objects::nonNull).toList(),
                task.text("cause"));
        WHYS.forEach(this::emptied);
        emptied("cause");
        Errors.news("interpret.causeAdded");
        return task.here();
    }

    public String removeCause(UUID causeId) {
        task.keep();
        interpretations.removeCause(task.getSubjectId(), causeId);
        return task.here();
    }

    public String interpret() {
        task.keep();
        var command = new InterpretCandidate();
        command.setKnowledgeId(task.getSubjectId());
        command.setTitle(task.text("title"));
        command.setDescription(task.text("description"));
        command.setEffects(task.text("effects"));
        command.setDissent(task.text("dissent"));
        command.setParticipants(task.text("participants"));
        interpretations.finish(command);
        return task.done();
    }

    public String writeCard() {
        task.keep();
        var plain = new HashMap<UUID, String>();
        getCauses().forEach(c -> plain.put(c.id(), task.text("cause-" + c.id())));
        cards.write(task.getSubjectId(), task.text("cardTitle"), task.text("cardEffects"), plain);
        return task.done();
    }

    public String agree() {
        task.keep();
        cards.coRead(task.getSubjectId(), true, null);
        return task.done();
    }

    public String sendBack() {
        task.keep();
        cards.coRead(task.getSubjectId(), false, task.text("remark"));
        return task.done();
    }

    private void emptied(String... names) {
        for (var name : names) {
            task.getFields().put(name, "");
        }
        task.keep();
    }
}
