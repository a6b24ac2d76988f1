package nl.weerklank.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.TrajectoryAddress;

/** Measures of a trajectory, and one of them with everything ({@code measure/overview.xhtml}, {@code measure/show.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class MeasureBacking {

    private static final String MEASURE = "maatregel";
    private static final List<String> READERS = List.of(Role.POLICY_OFFICER, Role.EDITOR, Role.EXPERIENCE_EXPERT,
            Role.RESEARCHER, Role.AREA_MANAGER, Role.EXECUTIVE);

    @Inject
    Measures measures;
    @Inject
    RunningMeasures running;
    @Inject
    ActiveUser user;

    private MeasureDetails details;
    private String reason;
    private String wishes;
    private String partnerReason;

    /** The trajectory of the address. */
    public String getTrajectory() {
        return parameter(TrajectoryAddress.PARAMETER);
    }

    public String getTitle() {
        return measures.trajectory(TrajectoryAddress.parse(getTrajectory()));
    }

    public List<MeasureDetails> getRows() {
        return measures.list(TrajectoryAddress.parse(getTrajectory()));
    }

    public MeasureDetails getDetails() {
        if (details == null) {
            details = measures.get(id());
        }
        return details;
    }

    public List<ActionRow> getActions() {
        return measures.actions(id());
    }

    public List<FundingRow> getFunding() {
        return measures.funding(id());
    }

    public List<CommitmentRow> getPartners() {
        return measures.partners(id());
    }

    public List<PrincipleRow> getPrinciples() {
        return measures.principles(id());
    }

    public List<PilotNoteRow> getDiary() {
        return measures.diary(id());
    }

    public List<FitRow> getFits() {
        return measures.fits(id());
    }

    public MeasureChain getChain() {
        return measures.chain(id());
    }

    /** Whether the caller sees to measures. */
    public boolean isOfficer() {
        return user.getActor().has(Role.POLICY_OFFICER);
    }

    /** Whether the caller may see the chain of causes. */
    public boolean isReader() {
        return READERS.stream().anyMatch(role -> user.getActor().has(role));
    }

    /** Partners who said no: the measure waits until it goes on without them. */
    public List<CommitmentRow> getDeclined() {
        return getPartners().stream().filter(p -> "DECLINED".equals(p.state().name())).toList();
    }

    public String start() {
        running.start(id());
        return changed();
    }

    public String finish() {
        running.finish(id(), wishes);
        return changed();
    }

    public String stop() {
        running.stop(id(), reason);
        return changed();
    }

    public String actionDone(UUID actionId) {
        running.actionDone(id(), actionId);
        return changed();
    }

    public String confirm(UUID fundingId, boolean yes) {
        running.confirmFunding(id(), fundingId, yes);
        return changed();
    }

    public String drop(UUID commitmentId) {
        running.dropPartner(id(), commitmentId, partnerReason);
        return changed();
    }

    private String changed() {
        Errors.news("measure.changed");
        return "/measure/show?faces-redirect=true&" + MEASURE + "=" + id();
    }

    private static UUID id() {
        return TrajectoryAddress.parse(parameter(MEASURE));
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(String wishes) {
        this.wishes = wishes;
    }

    public String getPartnerReason() {
        return partnerReason;
    }

    public void setPartnerReason(String partnerReason) {
        this.partnerReason = partnerReason;
    }
}
