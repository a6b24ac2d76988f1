package nl.weerklank.trajectory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import nl.weerklank.cycle.CycleRow;
import nl.weerklank.cycle.PublicCycles;
import nl.weerklank.evaluation.Heard;
import nl.weerklank.evaluation.PublicEvaluation;
import nl.weerklank.evaluation.PublicEvaluations;
import nl.weerklank.evaluation.PublicReport;
import nl.weerklank.feedback.PublicAnswer;
import nl.weerklank.feedback.PublicFeedback;
import nl.weerklank.knowledge.PassedOverTheme;
import nl.weerklank.knowledge.PublicFinding;
import nl.weerklank.knowledge.PublicKnowledge;
import nl.weerklank.knowledge.PublicStrength;
import nl.weerklank.knowledge.PublicTalk;
import nl.weerklank.measure.NotChosen;
import nl.weerklank.measure.PublicDocument;
import nl.weerklank.measure.PublicMeasure;
import nl.weerklank.measure.PublicMeasures;
import nl.weerklank.online.OnlineInput;
import nl.weerklank.online.WindowRow;
import nl.weerklank.preparation.PublicPreparation;
import nl.weerklank.preparation.PublicPreparations;
import nl.weerklank.report.PublicReportRow;
import nl.weerklank.report.PublicReports;
import nl.weerklank.report.ReportSearch;
import nl.weerklank.shared.ReadOnce;

/** Trajectories for everybody ({@code trajectory/overview.xhtml}, {@code trajectory/show.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class PublicTrajectoryBacking {

    @Inject
    PublicTrajectories trajectories;
    @Inject
    PublicCycles cycles;
    @Inject
    OnlineInput online;
    @Inject
    PublicFeedback feedback;
    @Inject
    PublicKnowledge knowledge;
    @Inject
    PublicEvaluations evaluations;
    @Inject
    PublicMeasures doing;
    @Inject
    PublicReports library;
    @Inject
    PublicPreparations preparations;

    private TrajectoryDetails trajectory;
    private List<PublicAnswer> answers;
    private List<PublicReportRow> conversationReports;
    private List<PublicMeasure> measures;
    private List<PublicDocument> documents;
    private List<NotChosen> notChosen;
    private List<CycleRow> rounds;
    private PublicPreparation preparation;

    public List<TrajectoryRow> getRows() {
        return trajectories.list();
    }

    public TrajectoryDetails getTrajectory() {
        if (trajectory == null) {
            trajectory = trajectories.get(TrajectoryAddress.parse(TrajectoryAddress.current()));
        }
        return trajectory;
    }

    public List<CycleRow> getCycles() {
        if (rounds == null) {
            rounds = cycles.of(getTrajectory().id());
        }
        return rounds;
    }

    public WindowRow getQuestion() {
        return getTrajectory().status().isOpen() ? online.open(getTrajectory().id()).orElse(null) : null;
    }

    /** The newest answer of each theme. */
    public List<PublicAnswer> getAnswers() {
        var themes = new HashSet<String>();
        return answers().stream().filter(a -> themes.add(a.theme())).toList();
    }

    /** What was answered before. */
    public List<PublicAnswer> getEarlierAnswers() {
        var newest = getAnswers();
        return answers().stream().filter(a -> !newest.contains(a)).toList();
    }

    private List<PublicAnswer> answers() {
        if (answers == null) {
            answers = feedback.of(getTrajectory().id());
        }
        return answers;
    }

    public List<PublicFinding> getFindings() {
        return knowledge.of(getTrajectory().id());
    }

    public List<PublicStrength> getStrengths() {
        return knowledge.strengths(getTrajectory().id());
    }

    public List<PublicTalk> getTalks() {
        return knowledge.talks(getTrajectory().id());
    }

    public List<PassedOverTheme> getPassedOver() {
        return knowledge.passedOver(getTrajectory().id());
    }

    public List<PublicReport> getReports() {
        return evaluations.reports(getTrajectory().id());
    }

    public List<PublicEvaluation> getEvaluations() {
        return evaluations.of(getTrajectory().id());
    }

    public Heard[] getHeardAnswers() {
        return Heard.values();
    }

    /** What we do: measures that were decided on (INV-46). */
    public List<PublicMeasure> getMeasures() {
        if (measures == null) {
            measures = doing.of(getTrajectory().id());
        }
        return measures;
    }

    /** Causes that are not worked on now, each with its reason. */
    public List<NotChosen> getNotChosen() {
        if (notChosen == null) {
            notChosen = doing.notChosen(getTrajectory().id());
        }
        return notChosen;
    }

    /** Decisions that were published. */
    public List<PublicDocument> getDocuments() {
        if (documents == null) {
            documents = doing.documents(getTrajectory().id());
        }
        return documents;
    }

    /** The newest reports of its conversations. */
    public List<PublicReportRow> getConversationReports() {
        if (conversationReports == null) {
            conversationReports = library.find(new ReportSearch(null, null, getTrajectory().id(), null), 0);
        }
        return conversationReports;
    }

    /** How it was prepared; a trajectory from before there were preparations has none. */
    public PublicPreparation getPreparation() {
        if (preparation == null) {
            preparation = preparations.of(getTrajectory().id()).orElse(null);
        }
        return preparation;
    }

    public boolean isLate() {
        return feedback.isLate(getTrajectory().id());
    }
}
