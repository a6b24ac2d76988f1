package nl.weerklank.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.neighbourhood.NeighbourhoodRow;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.shared.ReadOnce;

/** A helper writes down somebody's idea; the code is told to its owner. */
@Named
@RequestScoped
@ReadOnce
public class OnBehalfBacking {

    @Inject
    Ideas ideas;
    @Inject
    Neighbourhoods neighbourhoods;

    private final SubmitOnBehalf command = new SubmitOnBehalf();
    private IdeaReceipt receipt;

    public String send() {
        receipt = ideas.submitOnBehalf(command);
        return null;
    }

    public List<NeighbourhoodRow> getAreas() {
        return neighbourhoods.list();
    }

    public String getAreaId() {
        return command.getNeighbourhoodId() == null ? null : command.getNeighbourhoodId().toString();
    }

    public void setAreaId(String id) {
        command.setNeighbourhoodId(id == null || id.isBlank() ? null : UUID.fromString(id));
    }

    public SubmitOnBehalf getCommand() {
        return command;
    }

    public IdeaReceipt getReceipt() {
        return receipt;
    }
}
