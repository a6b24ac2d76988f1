package nl.weerklank.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.TrajectoryAddress;
import nl.weerklank.worklist.TaskPage;

/** Reading, grouping, and saying what is missing: the tasks about a theme. */
@Named
@RequestScoped
@ReadOnce
public class AnalysisTaskBacking {

    private static final String NUMBER = "nr";

    @Inject
    TaskPage task;
    @Inject
    ExperienceReading reading;
    @Inject
    ExperienceGrouping grouping;
    @Inject
    CauseCards cards;

    private PackageDetails current;
    private ToRead chosen;

    /** The package that is read now; of a task that is done there is none any more. */
    public PackageDetails getCurrent() {
        if (current == null) {
            current = task.getItem().open() ? reading.current(task.getSubjectId()) : new PackageDetails(0, 0, List.of());
        }
        return current;
    }

    /** The contribution that is marked now: the one of the address, else the first that nobody looked at. */
    public ToRead getChosen() {
        var all = getCurrent().contributions();
        if (chosen == null && !all.isEmpty()) {
            chosen = all.get(number() > 0 && number() <= all.size() ? number() - 1
                    : (int) all.stream().takeWhile(ToRead::isDone).count() % all.size());
        }
        return chosen;
    }

    /** Its place in the package, counting from one. */
    public int getNumber() {
        return getCurrent().contributions().indexOf(getChosen()) + 1;
    }

    public String mark() {
        task.keep();
        var command = new MarkExperience();
        command.setContributionId(getChosen().contributionId());
        command.setSituation(typed("situation"));
        command.setEvent(typed("event"));
        command.setEffect(typed("effect"));
        command.setNeed(typed("need"));
        command.setQuote(typed("quote"));
        reading.mark(task.getSubjectId(), command);
        for (var field : List.of("situation", "event", "effect", "need", "quote")) {
            task.getFields().put(field(field), "");
        }
        task.keep();
        Errors.news("read.marked");
        return task.here() + "&" + NUMBER + "=" + getNumber();
    }

    public String unmark(UUID experienceId) {
        var here = task.here() + "&" + NUMBER + "=" + getNumber();
        reading.unmark(task.getSubjectId(), experienceId);
        Errors.news("read.unmarked");
        return here;
    }

    public String nothing(boolean yes) {
        reading.holdsNothing(task.getSubjectId(), getChosen().contributionId(), yes);
        Errors.news("read.looked");
        return task.here() + (yes ? "" : "&" + NUMBER + "=" + getNumber());
    }

    public String finishReading() {
        task.keep();
        reading.finish(task.getSubjectId());
        return task.done();
    }

    /** The key under which a field of the chosen contribution is kept. */
    public String field(String name) {
        return name + "-" + getChosen().contributionId();
    }

    public List<FreeExperience> getFree() {
        return grouping.free(task.getSubjectId());
    }

    public List<CandidateRow> getCandidates() {
        return grouping.candidates(task.getSubjectId());
    }

    public String group() {
        task.keep();
        grouping.make(task.getSubjectId(), task.text("title"), picked());
        return regrouped();
    }

    public String addTo(UUID knowledgeId) {
        task.keep();
        grouping.add(task.getSubjectId(), knowledgeId, picked());
        return regrouped();
    }

    public String takeOut(UUID knowledgeId, UUID experienceId) {
        grouping.takeOut(task.getSubjectId(), knowledgeId, experienceId);
        return regrouped();
    }

    public String leave(UUID knowledgeId) {
        grouping.leave(task.getSubjectId(), knowledgeId);
        return regrouped();
    }

    public String finishGrouping() {
        task.keep();
        grouping.finish(task.getSubjectId());
        return task.done();
    }

    public String tellWhatIsMissing() {
        task.keep();
        cards.tellWhatIsMissing(task.getSubjectId(), task.text("more") == null ? null : task.isYes("more"),
                task.text("publicText"));
        return task.done();
    }

    private String regrouped() {
        task.forget();
        Errors.news("group.saved");
        return task.here();
    }

    private Set<UUID> picked() {
        return task.getFields().entrySet().stream().filter(e -> e.getKey().startsWith("pick-"))
                .filter(e -> e.getValue() != null && Boolean.parseBoolean(e.getValue().toString()))
                .map(e -> TrajectoryAddress.parse(e.getKey().substring("pick-".length()))).collect(Collectors.toSet());
    }

    private String typed(String name) {
        return task.text(field(name));
    }

    private static int number() {
        var typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(NUMBER);
        return typed != null && typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
