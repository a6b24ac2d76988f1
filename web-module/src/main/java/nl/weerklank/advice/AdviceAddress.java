package nl.weerklank.advice;

import jakarta.faces.context.FacesContext;
import java.util.UUID;
import nl.weerklank.trajectory.TrajectoryAddress;

/** What an address of an advice page says. */
final class AdviceAddress {

    static final String ADVICE = "advies";
    static final String CYCLE = "cyclus";
    static final String COUNCIL = "raad";

    private AdviceAddress() {
    }

    static UUID id(String parameter) {
        return TrajectoryAddress.parse(text(parameter));
    }

    /** The id, or null when the address says none. */
    static UUID optional(String parameter) {
        var typed = text(parameter);
        return typed == null || typed.isBlank() ? null : TrajectoryAddress.parse(typed);
    }

    static String text(String parameter) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(parameter);
    }
}
