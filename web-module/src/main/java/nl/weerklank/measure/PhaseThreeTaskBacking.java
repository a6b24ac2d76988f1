package nl.weerklank.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.advice.AdviceDetails;
import nl.weerklank.advice.PublicAdvice;
import nl.weerklank.cycle.AskAgain;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.TrajectoryAddress;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** The tasks about a cycle in phase 3: choosing causes, the document, and what college and raad make of it. */
@Named
@RequestScoped
@ReadOnce
public class PhaseThreeTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    CauseChoices choices;
    @Inject
    PolicyDocuments documents;
    @Inject
    PublicAdvice advices;

    private DocumentDetails document;
    private List<MeasureDetails> measures;

    /** The one measure that this cycle is about, or null. */
    public String getOnlyMeasure() {
        return choices.onlyMeasure(task.getSubjectId()).orElse(null);
    }

    public List<CauseToChoose> getCauses() {
        return choices.choosable(task.getSubjectId());
    }

    /** The document; null while nobody wrote it. */
    public DocumentDetails getDocument() {
        if (document == null) {
            document = documents.find(task.getSubjectId()).orElse(null);
        }
        return document;
    }

    /** What a council of residents advised about the document, and what was answered; null when it was not asked. */
    public AdviceDetails getAdvice() {
        var asked = getDocument() == null ? null : getDocument().adviceId();
        return asked == null ? null : advices.get(asked);
    }

    public List<MeasureDetails> getMeasures() {
        if (measures == null) {
            measures = documents.measures(task.getSubjectId());
        }
        return measures;
    }

    public List<MeasureChain> getGaps() {
        return documents.gaps(task.getSubjectId());
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public PolicyOutcome[] getOutcomes() {
        return PolicyOutcome.values();
    }

    /** Fills the form with what was written before. */
    public void open() {
        if (getDocument() != null) {
            task.suggest("kind", getDocument().kind().name());
            task.suggest("title", getDocument().title());
            task.suggest("text", getDocument().text());
            task.suggest("councilNeeded", String.valueOf(getDocument().councilNeeded()));
            task.suggest("noAdvice", getDocument().noAdviceReason());
            task.suggest("reason", getDocument().reason());
        }
    }

    public String choose() {
        task.keep();
        choices.choose(session());
        return task.done();
    }

    public String backToExperiences() {
        task.keep();
        choices.backToExperiences(session(), new AskAgain(task.text("question"), task.text("whom")));
        return task.done();
    }

    private ChooseCauses session() {
        return new ChooseCauses(task.getSubjectId(), TypedAmounts.day(task, "heldOn"), TypedFields.number(task, "residents"),
                task.text("participants"), TypedFields.ticked(task, "choose-"), TypedFields.texts(task, "because-"));
    }

    public String compose() {
        task.keep();
        documents.compose(new ComposeDocument(task.getSubjectId(), task.code(DocumentKind.class, "kind"),
                task.text("title"), task.text("text"), task.isYes("councilNeeded"), task.isYes("materiallyChanged")));
        return task.done();
    }

    public String leaveOut() {
        task.keep();
        documents.leaveOut(task.getSubjectId(), TrajectoryAddress.parse(task.text("out")), task.text("outReason"));
        TypedFields.empty(task, "outReason");
        Errors.news("document.leftOut");
        return task.here();
    }

    public String explainNoAdvice() {
        task.keep();
        documents.explainNoAdvice(task.getSubjectId(), task.text("noAdvice"));
        return task.done();
    }

    public String decide() {
        task.keep();
        documents.decide(task.getSubjectId(), task.code(PolicyOutcome.class, "outcome"), task.text("reason"));
        return task.done();
    }

    public String registerCouncil() {
        task.keep();
        documents.registerCouncil(new RegisterCouncil(task.getSubjectId(), task.code(PolicyOutcome.class, "outcome"),
                TypedAmounts.day(task, "on"), task.text("link"), task.text("councilReason")));
        return task.done();
    }

    public String mend() {
        task.keep();
        documents.mend(task.getSubjectId(), task.text("title"), task.text("text"), task.text("noAdvice"), task.text("reason"));
        return task.done();
    }

    public String launch() {
        task.keep();
        documents.launch(task.getSubjectId(), TypedAmounts.day(task, "on"), task.text("note"));
        return task.done();
    }
}
