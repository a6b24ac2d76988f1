package nl.weerklank.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Words;

/**
 * What every task page has: the work item named in the address, and the fields as typed. The fields are saved on the
 * server before anything else happens, so that a refusal, a time-out or a faster colleague costs nobody a word.
 */
@Named
@RequestScoped
@ReadOnce
public class TaskPage {

    static final String PARAMETER = "taak";

    @Inject
    Worklist worklist;
    @Inject
    TaskDrafts drafts;
    @Inject
    ListPlace place;
    @Inject
    Clock clock;

    private Map<String, Object> fields;
    private WorkItemDetails item;
    private String colleague;
    private String reason;

    public UUID getId() {
        var typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(PARAMETER);
        try {
            return UUID.fromString(typed == null ? "" : typed);
        } catch (IllegalArgumentException forged) {
            throw new NotFoundException();
        }
    }

    public WorkItemDetails getItem() {
        if (item == null) {
            item = worklist.get(getId());
        }
        return item;
    }

    /**
     * Whether the form is there: while a post is read also when a colleague was faster, since otherwise nothing of what
     * was typed would be read.
     */
    public boolean isForm() {
        var context = FacesContext.getCurrentInstance();
        return getItem().open() || context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** The row that the task is about. */
    public UUID getSubjectId() {
        return getItem().subjectId();
    }

    /** The fields as typed, starting from what was saved. */
    public Map<String, Object> getFields() {
        if (fields == null) {
            fields = new TreeMap<>(drafts.find(getId()));
        }
        return fields;
    }

    /** What was typed in a task that is done meanwhile, to be copied elsewhere; choices are left out. */
    public List<String> getTyped() {
        return getFields().values().stream().filter(Objects::nonNull).map(Object::toString)
                .filter(text -> text.strip().contains(" ")).toList();
    }

    public boolean isLate() {
        return getItem().dueAt() != null && getItem().dueAt().isBefore(clock.instant());
    }

    /** What a field should hold when nobody typed anything yet. */
    public void suggest(String field, String value) {
        if (value != null) {
            getFields().putIfAbsent(field, value);
        }
    }

    /** Saves what was typed so far. */
    public void keep() {
        var typed = new TreeMap<String, String>();
        getFields().forEach((field, value) -> typed.put(field, value == null ? "" : value.toString()));
        drafts.save(getId(), typed);
    }

    /** This page again, after an act that leaves the task open. */
    public String here() {
        return "/" + getItem().formKey() + "?faces-redirect=true&" + PARAMETER + "=" + getId();
    }

    /** What was typed was used: the fields begin empty again. */
    public void forget() {
        drafts.discard(getId());
    }

    public String save() {
        keep();
        Errors.news("task.saved");
        return null;
    }

    /** The act is done: back to the list, with the next task at hand. */
    public String done() {
        return backToList("task.done", getItem().title());
    }

    /** The caller's part is done, somebody else goes on: back to the list, which says so. */
    public String givenBack(String newsKey) {
        return backToList(newsKey);
    }

    private String backToList(String newsKey, Object... facts) {
        drafts.discard(getId());
        Errors.news(newsKey, facts);
        return "/worklist/list?faces-redirect=true&" + place.getQuery();
    }

    public String assign() {
        worklist.assign(getId(), colleague, reason);
        Errors.news("task.assigned");
        return "/worklist/list?faces-redirect=true&" + place.getQuery();
    }

    public List<Actor> getColleagues() {
        return getItem().candidateRole() == null ? List.of() : worklist.candidates(getId());
    }

    /** A field as text without blanks around it, or null. */
    public String text(String field) {
        var value = getFields().get(field);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }

    public boolean isYes(String field) {
        return Boolean.parseBoolean(text(field));
    }

    /** A field as a code, or null. */
    public <E extends Enum<E>> E code(Class<E> type, String field) {
        try {
            return text(field) == null ? null : Enum.valueOf(type, text(field));
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    public String label(String prefix, Object code) {
        return Words.label(prefix, code);
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
