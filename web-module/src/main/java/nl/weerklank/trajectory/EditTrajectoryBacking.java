package nl.weerklank.trajectory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Actor;
import nl.weerklank.neighbourhood.NeighbourhoodRow;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** Describing a trajectory before it is public ({@code trajectory/edit.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class EditTrajectoryBacking {

    @Inject
    Trajectories trajectories;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    ActiveUser user;

    private final StartTrajectory command = new StartTrajectory();
    private List<String> areas = new ArrayList<>();
    private Integer opened;
    private TrajectoryDetails theirs;

    /** Fills the form with what was written before. */
    public void open() {
        if (uuid() == null) {
            command.setContact(user.getActor().account());
            return;
        }
        var known = trajectories.get(uuid());
        opened = known.version();
        command.setTitle(known.title());
        command.setTopic(known.topic());
        command.setLevel(known.level());
        command.setOpenToInfluence(known.openToInfluence());
        command.setFixed(known.fixed());
        command.setWhoDecides(known.whoDecides());
        command.setFeedbackBy(known.feedbackBy());
        command.setContact(known.contact());
        known.areas().forEach(area -> areas.add(area.id().toString()));
    }

    public String save() {
        command.setAreas(areas.stream().map(UUID::fromString).collect(Collectors.toSet()));
        var saved = uuid();
        if (saved == null) {
            saved = trajectories.start(command);
        } else {
            change(saved);
        }
        Errors.news("trajectory.saved");
        return "/trajectory/manage?faces-redirect=true&traject=" + saved;
    }

    /** When a colleague was faster, what they wrote stands beside what was typed here; saving again is a choice. */
    private void change(UUID saved) {
        try {
            trajectories.change(saved, seenVersion() == null ? -1 : seenVersion(), command);
        } catch (BusinessException refusal) {
            if ("shared.stale".equals(refusal.getMessageKey())) {
                theirs = trajectories.get(saved);
            }
            throw refusal;
        }
    }

    /** What the form is written on: the version that was opened, or a colleague's that has been shown since. */
    public String getVersion() {
        if (theirs != null) {
            return String.valueOf(theirs.version());
        }
        return seenVersion() != null ? seenVersion().toString() : opened == null ? "" : opened.toString();
    }

    /** What a colleague wrote meanwhile, or null. */
    public TrajectoryDetails getTheirs() {
        return theirs;
    }

    private static Integer seenVersion() {
        var typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("version");
        return typed == null || !typed.matches("\\d{1,9}") ? null : Integer.valueOf(typed);
    }

    public StartTrajectory getCommand() {
        return command;
    }

    public List<NeighbourhoodRow> getNeighbourhoods() {
        return neighbourhoods.list();
    }

    public List<Actor> getContacts() {
        return trajectories.contacts();
    }

    public ParticipationLevel[] getLevels() {
        return ParticipationLevel.values();
    }

    public List<String> getAreas() {
        return areas;
    }

    public void setAreas(List<String> areas) {
        this.areas = areas;
    }

    public String getId() {
        return TrajectoryAddress.current();
    }

    private UUID uuid() {
        var id = TrajectoryAddress.current();
        return id == null || id.isBlank() ? null : TrajectoryAddress.parse(id);
    }
}
