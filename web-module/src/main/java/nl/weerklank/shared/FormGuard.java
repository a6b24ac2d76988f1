package nl.weerklank.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Lets no post do anything that does not come from a page we made for this browser. All views are stateless, so Faces
 * itself would take any post. Who was away for long gets the same page again with what was saved (ALL-22).
 */
public class FormGuard implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!context.isPostback() || CDI.current().select(Visitor.class).get().madeThisForm()) {
            return;
        }
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.of("shared.formExpired"), null));
        context.renderResponse();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
