package nl.weerklank.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.weerklank.cycle.AskAgain;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** The tasks of phase 2: choosing themes, the talk of professionals, the joint talk, and a new question. */
@Named
@RequestScoped
@ReadOnce
public class CauseSearchTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    ThemeChoices choices;
    @Inject
    Dilemmas dilemmas;
    @Inject
    JointTalks talks;
    @Inject
    NewQuestions questions;

    private List<ThemeToChoose> themes;
    private List<DilemmaRow> board;

    public List<ThemeToChoose> getThemes() {
        if (themes == null) {
            themes = choices.open(task.getSubjectId());
        }
        return themes;
    }

    /** Whether residents made an order. */
    public boolean isRanked() {
        return getThemes().stream().anyMatch(theme -> theme.place() != null);
    }

    public String choose() {
        task.keep();
        var picked = new HashSet<UUID>();
        var because = new HashMap<UUID, String>();
        for (var theme : getThemes()) {
            if (task.isYes("pick-" + theme.id())) {
                picked.add(theme.id());
            }
            because.put(theme.id(), task.text("because-" + theme.id()));
        }
        choices.choose(task.getSubjectId(), picked, because);
        return task.done();
    }

    public List<DilemmaRow> getBoard() {
        if (board == null) {
            board = dilemmas.of(task.getSubjectId());
        }
        return board;
    }

    public String raise() {
        task.keep();
        dilemmas.raise(task.getSubjectId(), task.code(DilemmaKind.class, "kind"), task.text("dilemma"),
                task.text("ruleOwner"));
        task.forget();
        Errors.news("dilemma.raised");
        return task.here();
    }

    public String takeOff(UUID dilemmaId) {
        task.keep();
        dilemmas.takeOff(task.getSubjectId(), dilemmaId);
        Errors.news("dilemma.takenOff");
        return task.here();
    }

    public String finishDilemmas() {
        task.keep();
        dilemmas.finish(task.getSubjectId(), task.isYes("nothing"));
        return task.done();
    }

    public List<CauseRow> getCauses() {
        return talks.causes(task.getSubjectId());
    }

    public String talkedTogether() {
        task.keep();
        var command = new HoldJointTalk();
        command.setCycleId(task.getSubjectId());
        command.setHeldOn(TypedAmounts.day(task, "heldOn"));
        command.setResidents(TypedAmounts.number(task, "residents"));
        command.setProfessionals(TypedAmounts.number(task, "professionals"));
        command.setAgreed(task.text("agreed"));
        command.setOpen(task.text("open"));
        getBoard().stream().filter(d -> task.isYes("confirm-" + d.id()))
                .forEach(d -> command.getConfirmed().put(d.id(), cause(task.text("cause-" + d.id()))));
        talks.held(command);
        return task.done();
    }

    public List<String> getThin() {
        return questions.themes(task.getSubjectId());
    }

    public String ask() {
        task.keep();
        questions.ask(task.getSubjectId(), new AskAgain(task.text("question"), task.text("whom")));
        return task.done();
    }

    private UUID cause(String typed) {
        return getCauses().stream().map(CauseRow::id).filter(id -> id.toString().equals(typed)).findFirst().orElse(null);
    }
}
