package nl.weerklank.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.TrajectoryAddress;

/** The dossier of one advice ({@code dossier/show.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class DossierBacking {

    private static final String ADVICE = "advies";
    private static final String PAGE = "deel";

    @Inject
    Dossiers dossiers;

    private Dossier details;

    public Dossier getDetails() {
        if (details == null) {
            details = dossiers.get(TrajectoryAddress.parse(parameter(ADVICE)), getPage() - 1);
        }
        return details;
    }

    /** The page of quotes as people count, from one. */
    public int getPage() {
        var typed = parameter(PAGE);
        return typed != null && typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : 1;
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }
}
