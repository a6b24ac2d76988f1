package nl.weerklank.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.Euros;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** The tasks about one measure: principles, working out, at once, pilot, learning, and whether it fits. */
@Named
@RequestScoped
@ReadOnce
public class MeasureTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    Measures measures;
    @Inject
    MeasureWork work;
    @Inject
    Pilots pilots;

    private MeasureDetails details;

    public MeasureDetails getDetails() {
        if (details == null) {
            details = measures.get(task.getSubjectId());
        }
        return details;
    }

    public List<PrincipleRow> getPrinciples() {
        return measures.principles(task.getSubjectId()).stream().filter(PrincipleRow::active).toList();
    }

    public List<ActionRow> getActions() {
        return measures.actions(task.getSubjectId());
    }

    public List<FundingRow> getFunding() {
        return measures.funding(task.getSubjectId());
    }

    public List<CommitmentRow> getPartners() {
        return measures.partners(task.getSubjectId());
    }

    public List<PilotNoteRow> getDiary() {
        return measures.diary(task.getSubjectId());
    }

    public List<FitRow> getFits() {
        return measures.fits(task.getSubjectId());
    }

    public List<Actor> getOwners() {
        return measures.owners();
    }

    public PilotOutcome[] getOutcomes() {
        return PilotOutcome.values();
    }

    /** Fills the form with what was written before. */
    public void open() {
        var m = getDetails();
        task.suggest("title", m.title());
        task.suggest("text", m.text());
        task.suggest("owner", m.owner());
        task.suggest("budget", m.cover().budget() == null ? null : Euros.format(m.cover().budget()));
        task.suggest("ownChoice", m.ownChoice());
        task.suggest("figure", m.figure());
        task.suggest("figureSource", m.figureSource());
        task.suggest("story", m.story());
        task.suggest("learningQuestion", m.learningQuestion());
        getPrinciples().forEach(p -> {
            task.suggest("holds-" + p.id(), p.holds() == null ? null : p.holds().toString());
            task.suggest("because-" + p.id(), p.because());
        });
    }

    public String test() {
        task.keep();
        var holds = new HashMap<UUID, Boolean>();
        TypedFields.texts(task, "holds-").forEach((id, yes) -> holds.put(id, Boolean.valueOf(yes)));
        work.test(task.getSubjectId(), holds, TypedFields.texts(task, "because-"), TypedFields.yesOrNo(task, "atOnce"));
        return task.done();
    }

    public String addAction() {
        task.keep();
        work.addAction(task.getSubjectId(), task.text("action"), task.text("actionOwner"), TypedAmounts.day(task, "due"));
        TypedFields.empty(task, "action", "due");
        return added();
    }

    public String addFunding() {
        task.keep();
        work.addFunding(task.getSubjectId(), task.text("party"), TypedAmounts.euros(task, "amount"), task.isYes("confirmed"));
        TypedFields.empty(task, "party", "amount", "confirmed");
        return added();
    }

    public String addPartner() {
        task.keep();
        work.addPartner(new AskPartner(task.getSubjectId(), task.text("organisation"), task.text("promise"),
                TypedAmounts.euros(task, "partnerAmount"), TypedAmounts.day(task, "neededBy"), task.text("name"),
                task.text("mail"), task.text("phone")));
        TypedFields.empty(task, "organisation", "promise", "partnerAmount", "neededBy", "name", "mail", "phone");
        return added();
    }

    public String remove(UUID lineId) {
        task.keep();
        work.remove(task.getSubjectId(), lineId);
        return task.here();
    }

    private String added() {
        Errors.news("workOut.added");
        return task.here();
    }

    public String workOut() {
        task.keep();
        work.finish(new WorkOutMeasure(task.getSubjectId(), task.text("title"), task.text("text"), task.text("owner"),
                TypedAmounts.euros(task, "budget"), task.text("ownChoice"), task.text("figure"), task.text("figureSource"),
                task.text("story"), task.text("learningQuestion")));
        return task.done();
    }

    public String actAtOnce() {
        task.keep();
        pilots.actAtOnce(task.getSubjectId(), task.text("text"));
        return task.done();
    }

    public String note() {
        task.keep();
        pilots.note(task.getSubjectId(), task.text("line"));
        TypedFields.empty(task, "line");
        Errors.news("pilot.noted");
        return task.here();
    }

    public String endPilot() {
        task.keep();
        pilots.end(task.getSubjectId());
        return task.done();
    }

    public String learn() {
        task.keep();
        pilots.learn(task.getSubjectId(), task.code(PilotOutcome.class, "pilotOutcome"), task.text("learned"));
        return task.done();
    }

    public String momentSeen() {
        pilots.momentSeen(task.getSubjectId());
        return task.done();
    }

    public String askFit() {
        task.keep();
        pilots.askFit(task.getSubjectId(), TypedFields.number(task, "asked"), TypedFields.number(task, "fitting"),
                task.text("words"), TypedFields.yesOrNo(task, "fits"));
        return task.done();
    }
}
