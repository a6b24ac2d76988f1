package nl.weerklank.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** Whether other systems are told, what waits, and what could not be told. */
@Named
@RequestScoped
@ReadOnce
public class WebhooksBacking {

    private static final String HERE = "/webhook/list?faces-redirect=true";

    @Inject
    Webhooks webhooks;

    public WebhookState getState() {
        return webhooks.state();
    }

    public List<ParkedEventRow> getParked() {
        return webhooks.parked();
    }

    public String again(long entryId) {
        webhooks.again(entryId);
        Errors.news("webhook.told");
        return HERE;
    }

    public String leave(long entryId) {
        webhooks.leave(entryId);
        Errors.news("webhook.left");
        return HERE;
    }
}
