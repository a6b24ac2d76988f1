package nl.weerklank.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.ReadOnce;

/** Whether other systems are told, what waits, and what could not be told. */
@Named
@RequestScoped
@ReadOnce
public class WebhooksBacking {

    @Inject
    Webhooks webhooks;
    @Inject
    HttpServletRequest request;

    public WebhookState getState() {
        return webhooks.state();
    }

    public List<ParkedEventRow> getParked() {
        return webhooks.parked();
    }

    /** Whether a button of a line was pressed; the line's id travels with it, so a list that changed mixes none up. */
    public boolean isLineButton() {
        return pressed("again").isPresent() || pressed("leave").isPresent();
    }

    public String act() {
        pressed("again").ifPresentOrElse(entry -> {
            webhooks.again(entry);
            Errors.news("webhook.told");
        }, () -> {
            webhooks.leave(pressed("leave").orElseThrow(NotFoundException::new));
            Errors.news("webhook.left");
        });
        return "/webhook/list?faces-redirect=true";
    }

    private Optional<Long> pressed(String button) {
        return Optional.ofNullable(request.getParameter(button)).filter(typed -> typed.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
