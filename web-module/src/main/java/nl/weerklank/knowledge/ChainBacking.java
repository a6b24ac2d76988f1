package nl.weerklank.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.measure.MeasureChains;
import nl.weerklank.measure.MeasureDetails;
import nl.weerklank.measure.MeasureStep;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.TrajectoryAddress;

/**
 * The chain in lists that everybody can read: per trajectory, back from knowledge to quotes, and forward from one
 * contribution ({@code knowledge/overview.xhtml}, {@code knowledge/show.xhtml}, {@code knowledge/forward.xhtml}).
 */
@Named
@RequestScoped
@ReadOnce
public class ChainBacking {

    private static final int PAGE_SIZE = 25;

    @Inject
    Chains chains;

    @Inject
    MeasureChains measures;

    private List<ThemeChain> themes;
    private Map<UUID, List<MeasureStep>> byCause;

    /** The trajectory of the address, or null for all. */
    public String getTrajectory() {
        var typed = parameter(TrajectoryAddress.PARAMETER);
        return typed == null || typed.isBlank() ? null : typed;
    }

    public UUID getTrajectoryId() {
        return TrajectoryAddress.parse(getTrajectory());
    }

    public String getTitle() {
        return chains.title(TrajectoryAddress.parse(getTrajectory()));
    }

    public List<TrajectoryChains> getTrajectories() {
        return chains.trajectories();
    }

    public List<ThemeChain> getThemes() {
        if (themes == null) {
            themes = chains.overview(TrajectoryAddress.parse(getTrajectory()));
        }
        return themes;
    }

    public KnowledgeDetails getDetails() {
        return chains.knowledge(knowledgeId());
    }

    public List<QuoteRow> getQuotes() {
        return chains.quotes(knowledgeId(), getPage(), PAGE_SIZE);
    }

    public int getPage() {
        var typed = parameter("pagina");
        return typed != null && typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    public boolean isMore() {
        return getDetails().experiences() > (getPage() + 1L) * PAGE_SIZE;
    }

    public List<EvidenceRow> getEvidence() {
        return chains.evidence(knowledgeId());
    }

    public List<CauseRow> getCauses() {
        return chains.causes(knowledgeId());
    }

    public List<String> getAdditions() {
        return chains.additions(knowledgeId());
    }

    /** Measures that answer a cause; the chain goes on to them. */
    public List<MeasureStep> measuresOf(CauseRow cause, UUID trajectoryId) {
        if (byCause == null) {
            byCause = measures.byCause(trajectoryId);
        }
        return byCause.getOrDefault(cause.id(), List.of());
    }

    /** How many measures answer a theme. */
    public long measuresCount(ThemeChain theme) {
        return theme.causes().stream().mapToLong(c -> measuresOf(c, TrajectoryAddress.parse(getTrajectory())).size()).sum();
    }

    /** Quick measures that rest on contributions alone. */
    public List<MeasureDetails> getQuickMeasures() {
        return getTrajectory() == null ? List.of() : measures.withoutCause(getTrajectoryId());
    }

    /** Forward: the idea for the idea fund that a contribution became, or null. */
    public String getForwardIdea() {
        return measures.ideaOf(getForward().id()).orElse(null);
    }

    /** Forward: the measures that a contribution leads to. */
    public List<MeasureStep> getForwardMeasures() {
        var chain = getForward();
        return measures.forward(chain.trajectoryId(), chain.id());
    }

    public ContributionChain getForward() {
        return chains.forward(TrajectoryAddress.parse(parameter("bijdrage")));
    }

    private static UUID knowledgeId() {
        return TrajectoryAddress.parse(parameter("kennis"));
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }
}
