package nl.weerklank.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.trajectory.TrajectoryAddress;

/**
 * The chain in lists that everybody can read: per trajectory, back from knowledge to quotes, and forward from one
 * contribution ({@code knowledge/overview.xhtml}, {@code knowledge/show.xhtml}, {@code knowledge/forward.xhtml}).
 */
@Named
@RequestScoped
public class ChainBacking {

    @Inject
    Chains chains;

    private List<ThemeChain> themes;

    /** The trajectory of the address, or null for all. */
    public String getTrajectory() {
        var typed = parameter(TrajectoryAddress.PARAMETER);
        return typed == null || typed.isBlank() ? null : typed;
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
        return chains.quotes(knowledgeId());
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
