package nl.weerklank.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong on this page, for the summary above its heading. What was shown is marked so: Faces writes sentences that
 * nobody seemed to read into the log, and they may hold a name or a password for one time.
 */
@Named
@RequestScoped
public class Errors {

    /** One sentence; {@code field} is the id of the input it is about, or null. */
    public record Line(String field, String sentence) {
    }

    public List<Line> getLines() {
        var context = FacesContext.getCurrentInstance();
        var lines = new ArrayList<Line>();
        for (var ids = context.getClientIdsWithMessages(); ids.hasNext();) {
            var id = ids.next();
            for (var message : context.getMessageList(id)) {
                if (message.getSeverity() != FacesMessage.SEVERITY_INFO) {
                    message.rendered();
                    lines.add(new Line(id, message.getSummary()));
                }
            }
        }
        return lines;
    }

    public boolean isAny() {
        return !getLines().isEmpty();
    }

    /** Good news, such as "saved". */
    public List<String> getNews() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(m -> m.getSeverity() == FacesMessage.SEVERITY_INFO).peek(FacesMessage::rendered)
                .map(FacesMessage::getSummary).toList();
    }

    /** What is wrong with one input, or null. */
    public String of(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream()
                .map(FacesMessage::getSummary).findFirst().orElse(null);
    }

    /** Says what is wrong with an input. */
    public static void add(String field, String key, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(field,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.of(key, arguments), null));
    }

    /** Good news for this page. */
    public static void say(String key, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(null,
                new FacesMessage(FacesMessage.SEVERITY_INFO, Words.of(key, arguments), null));
    }

    /** Good news that is read on the next page. */
    public static void news(String key, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.of(key, arguments), null));
    }
}
