package nl.weerklank.trajectory;

import jakarta.faces.context.FacesContext;
import java.util.UUID;
import nl.weerklank.shared.NotFoundException;

/** The id of a trajectory out of an address; people can type anything there. */
public final class TrajectoryAddress {

    public static final String PARAMETER = "traject";

    private TrajectoryAddress() {
    }

    /** What the address, or the form of the page, says; null when it says nothing. */
    static String current() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(PARAMETER);
    }

    /** The id, or not found. */
    public static UUID parse(String typed) {
        try {
            return UUID.fromString(typed == null ? "" : typed);
        } catch (IllegalArgumentException forged) {
            throw new NotFoundException();
        }
    }
}
