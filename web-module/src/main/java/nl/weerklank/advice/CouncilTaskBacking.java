package nl.weerklank.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.TrajectoryAddress;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** The tasks of members of a council, from checking a dossier to asking for a talk. */
@Named
@RequestScoped
@ReadOnce
public class CouncilTaskBacking {

    private static final String READER = "reader-";
    private static final int STATEMENTS = 6;
    private static final int RECOMMENDATIONS = 6;
    private static final int MOST = 30;

    @Inject
    TaskPage task;
    @Inject
    CouncilWork work;

    private AdviceDetails details;
    private List<RemarkRow> remarks;
    private List<VersionRow> versions;

    public AdviceDetails getDetails() {
        if (details == null) {
            details = work.get(task.getSubjectId());
        }
        return details;
    }

    public List<PaperRow> getPapers() {
        return getDetails().papers();
    }

    public List<CouncilMemberRow> getVoters() {
        return work.members(task.getSubjectId()).stream().filter(m -> m.part().votes()).toList();
    }

    public List<RemarkRow> getRemarks() {
        if (remarks == null) {
            remarks = work.remarks(task.getSubjectId());
        }
        return remarks;
    }

    /** The paragraphs of a paper with the remarks that were made on these words. */
    public List<Passage> passages(PaperRow paper) {
        return IntStream.rangeClosed(1, paper.paragraphs().size()).mapToObj(number -> new Passage(number,
                paper.number() + "." + number, paper.paragraphs().get(number - 1), "remark" + paper.number() + "p" + number,
                of(paper).filter(r -> !r.stale() && r.paragraph() == number).toList())).toList();
    }

    /** Remarks on words that are gone: they stay with those words. */
    public List<RemarkRow> stale(PaperRow paper) {
        return of(paper).filter(RemarkRow::stale).toList();
    }

    private Stream<RemarkRow> of(PaperRow paper) {
        return getRemarks().stream().filter(r -> r.paperId().equals(paper.id()));
    }

    public List<String> getStatements() {
        return work.statements(task.getSubjectId());
    }

    public List<String> getPlaces() {
        return places(STATEMENTS);
    }

    /** As many as were written, and always an empty one. */
    public List<String> getRecommendationPlaces() {
        openDraft();
        var written = IntStream.rangeClosed(1, MOST).filter(i -> task.text("rec-" + i) != null).max().orElse(0);
        return places(Math.min(MOST, Math.max(RECOMMENDATIONS, written + 1)));
    }

    private static List<String> places(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }

    private List<VersionRow> versions() {
        if (versions == null) {
            versions = work.versions(task.getSubjectId());
        }
        return versions;
    }

    public List<VersionChanges> getChanges() {
        return VersionChanges.of(versions());
    }

    /** The version that is voted on, or null. */
    public VersionRow getNewest() {
        return versions().stream().findFirst().orElse(null);
    }

    public List<MinorityView> getMinorityViews() {
        return work.minorityViews(task.getSubjectId());
    }

    public VoteCount getCount() {
        return work.votes(task.getSubjectId());
    }

    public VoteKind[] getVotes() {
        return VoteKind.values();
    }

    /** Fills the draft with the newest version. */
    public void openDraft() {
        var newest = getNewest();
        if (newest != null) {
            task.suggest("text", newest.text());
            for (int i = 1; i <= newest.recommendations().size(); i++) {
                task.suggest("rec-" + i, newest.recommendations().get(i - 1).text());
                task.suggest("missed-" + i, String.valueOf(newest.recommendations().get(i - 1).causeMissed()));
            }
        }
    }

    public String check() {
        task.keep();
        if (task.text("complete") == null) {
            throw new BusinessException("advice.check.required");
        }
        work.check(task.getSubjectId(), task.isYes("complete"), task.text("missing"));
        return task.done();
    }

    public String chooseReaders() {
        task.keep();
        var members = task.getFields().keySet().stream().filter(f -> f.startsWith(READER)).filter(task::isYes)
                .map(f -> TrajectoryAddress.parse(f.substring(READER.length()))).toList();
        var writer = task.text("rapporteur");
        work.chooseReaders(new ChooseReaders(task.getSubjectId(), members, writer == null ? null : TrajectoryAddress.parse(writer),
                TypedAmounts.day(task, "readUntil")));
        return task.done();
    }

    /** Keeps the remark on one paragraph; what was typed at others stays as a draft. */
    public String remark(UUID paperId, int number) {
        task.keep();
        var paper = getPapers().stream().filter(p -> p.id().equals(paperId)).findFirst()
                .orElseThrow(NotFoundException::new);
        var field = "remark" + paper.number() + "p" + number;
        work.remark(new MakeRemark(task.getSubjectId(), paperId, number, task.text(field), task.isYes("ask-" + field)));
        task.getFields().put(field, "");
        task.getFields().put("ask-" + field, "");
        task.keep();
        Errors.news("advice.remark.kept");
        return task.here();
    }

    /** Done reading; a remark that was typed and not kept is kept first, so that nothing is lost. */
    public String doneReading() {
        task.keep();
        for (var paper : getPapers()) {
            for (int number = 1; number <= paper.paragraphs().size(); number++) {
                var field = "remark" + paper.number() + "p" + number;
                if (task.text(field) != null) {
                    work.remark(new MakeRemark(task.getSubjectId(), paper.id(), number, task.text(field),
                            task.isYes("ask-" + field)));
                }
            }
        }
        work.doneReading(task.getSubjectId(), task.isYes("consult"));
        return task.done();
    }

    public String consult() {
        task.keep();
        work.consult(task.getSubjectId(), getPlaces().stream().map(place -> task.text("said-" + place)).toList());
        return task.done();
    }

    public String write() {
        task.keep();
        Errors.news("advice.draft.kept", work.write(draft()));
        return task.here();
    }

    public String toVote() {
        task.keep();
        work.toVote(draft());
        return task.done();
    }

    private WriteAdvice draft() {
        var recommendations = new ArrayList<NewRecommendation>();
        for (int i = 1; i <= MOST; i++) {
            if (task.text("rec-" + i) != null) {
                recommendations.add(new NewRecommendation(task.text("rec-" + i), task.isYes("missed-" + i)));
            }
        }
        return new WriteAdvice(task.getSubjectId(), task.text("text"), recommendations);
    }

    public String vote() {
        task.keep();
        work.vote(new GiveAdviceVote(task.getSubjectId(), task.code(VoteKind.class, "vote"), task.text("minority"),
                task.isYes("withName")));
        return task.done();
    }

    public String adopt() {
        task.keep();
        work.adopt(task.getSubjectId());
        return task.done();
    }

    public String backToWriter() {
        task.keep();
        work.backToWriter(task.getSubjectId());
        return task.done();
    }

    public String extend() {
        work.extend(task.getSubjectId(), true);
        return task.done();
    }

    public String noAdvice() {
        work.extend(task.getSubjectId(), false);
        return task.done();
    }

    public String talk() {
        work.askTalk(task.getSubjectId(), true);
        return task.done();
    }

    public String noTalk() {
        work.askTalk(task.getSubjectId(), false);
        return task.done();
    }
}
