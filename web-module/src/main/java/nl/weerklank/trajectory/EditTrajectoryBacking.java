package nl.weerklank.trajectory;

import jakarta.enterprise.context.RequestScoped;
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
import nl.weerklank.shared.Errors;

/** Describing a trajectory before it is public ({@code trajectory/edit.xhtml}). */
@Named
@RequestScoped
public class EditTrajectoryBacking {

    @Inject
    Trajectories trajectories;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    ActiveUser user;

    private final StartTrajectory command = new StartTrajectory();
    private List<String> areas = new ArrayList<>();

    /** Fills the form with what was written before. */
    public void open() {
        if (uuid() == null) {
            command.setContact(user.getActor().account());
            return;
        }
        var known = trajectories.get(uuid());
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
            trajectories.change(saved, command);
        }
        Errors.news("trajectory.saved");
        return "/trajectory/manage?faces-redirect=true&traject=" + saved;
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
