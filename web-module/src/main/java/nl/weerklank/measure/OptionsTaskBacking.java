package nl.weerklank.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** Thinking up together what can be done about a cause. */
@Named
@RequestScoped
@ReadOnce
public class OptionsTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    Measures measures;
    @Inject
    MeasureOptions options;

    public String getCause() {
        return measures.cause(task.getSubjectId());
    }

    public List<OptionRow> getOptions() {
        return measures.options(task.getSubjectId());
    }

    public List<MeasureDetails> getMeasures() {
        return measures.ofCause(task.getSubjectId());
    }

    public List<LinkableContribution> getContributions() {
        return options.contributions(task.getSubjectId());
    }

    public OptionKind[] getOptionKinds() {
        return OptionKind.values();
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public String addOption() {
        task.keep();
        options.addOption(task.getSubjectId(), task.code(OptionKind.class, "optionKind"), task.text("option"));
        TypedFields.empty(task, "option");
        Errors.news("options.added");
        return task.here();
    }

    public String removeOption(UUID optionId) {
        task.keep();
        options.removeOption(task.getSubjectId(), optionId);
        return task.here();
    }

    public String propose() {
        task.keep();
        options.propose(new ProposeMeasure(task.getSubjectId(), task.text("title"), task.code(MeasureKind.class, "kind"),
                task.text("quickReason"), TypedFields.ticked(task, "from-")));
        TypedFields.empty(task, "title", "quickReason");
        task.getFields().keySet().removeIf(f -> f.startsWith("from-"));
        task.keep();
        Errors.news("options.proposed");
        return task.here();
    }

    public String removeMeasure(UUID measureId) {
        task.keep();
        options.remove(task.getSubjectId(), measureId);
        return task.here();
    }

    public String finish() {
        task.keep();
        options.finish(task.getSubjectId());
        return task.done();
    }
}
