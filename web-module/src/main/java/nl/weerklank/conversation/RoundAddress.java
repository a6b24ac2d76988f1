package nl.weerklank.conversation;

import jakarta.faces.context.FacesContext;
import java.util.UUID;
import nl.weerklank.trajectory.TrajectoryAddress;

/** Ids out of the addresses of these pages; people can type anything there. */
final class RoundAddress {

    private RoundAddress() {
    }

    /** The id that the address, or the form of the page, gives under this name; else not found. */
    static UUID id(String parameter) {
        return TrajectoryAddress.parse(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                .get(parameter));
    }
}
