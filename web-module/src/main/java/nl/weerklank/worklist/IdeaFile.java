package nl.weerklank.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.audit.Audit;
import nl.weerklank.audit.AuditRow;
import nl.weerklank.fund.PotDetails;
import nl.weerklank.grant.ApplicationRow;
import nl.weerklank.grant.Grants;
import nl.weerklank.idea.CheckRow;
import nl.weerklank.idea.IdeaDetails;
import nl.weerklank.idea.Ideas;
import nl.weerklank.idea.QuestionRow;
import nl.weerklank.message.MessageRow;
import nl.weerklank.message.Messages;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.vault.ContactDetails;

/** The idea beside its task: facts, clocks, pot, flags and history. */
@Named
@RequestScoped
@ReadOnce
public class IdeaFile {

    @Inject
    TaskPage task;
    @Inject
    ActiveUser user;
    @Inject
    Ideas ideas;
    @Inject
    Grants grants;
    @Inject
    Messages messages;
    @Inject
    Audit audit;
    @Inject
    Clock clock;

    private IdeaDetails idea;
    private ContactDetails contact;

    public IdeaDetails getIdea() {
        if (idea == null) {
            idea = ideas.get(task.getSubjectId());
        }
        return idea;
    }

    public ApplicationRow getApplication() {
        return grants.application(task.getSubjectId()).orElse(null);
    }

    public PotDetails getPot() {
        return grants.pot(task.getSubjectId()).orElse(null);
    }

    public List<String> getFlags() {
        return worksOnIdea() ? ideas.flags(task.getSubjectId()) : List.of();
    }

    public List<UUID> getPhotos() {
        return worksOnIdea() || user.is(Role.RESIDENT_JUROR) ? ideas.photos(task.getSubjectId()) : List.of();
    }

    public List<QuestionRow> getQuestions() {
        return worksOnIdea() ? ideas.questions(task.getSubjectId()) : List.of();
    }

    public CheckRow getCheck() {
        return worksOnIdea() ? ideas.checks(task.getSubjectId()).stream().findFirst().orElse(null) : null;
    }

    public List<MessageRow> getMessages() {
        return worksOnIdea() ? messages.about(task.getSubjectId()) : List.of();
    }

    public List<AuditRow> getHistory() {
        return user.is(Role.RESIDENT_JUROR) ? List.of() : audit.of(task.getSubjectId());
    }

    public boolean isContactPossible() {
        return worksOnIdea();
    }

    /** Shows the contact data; the look is logged. */
    public String showContact() {
        task.keep();
        contact = ideas.contact(task.getSubjectId());
        return null;
    }

    public ContactDetails getContact() {
        return contact;
    }

    public boolean isPast(LocalDate day) {
        return day != null && day.isBefore(Dates.on(clock.instant()));
    }

    public boolean isLate(Instant moment) {
        return moment != null && moment.isBefore(clock.instant());
    }

    private boolean worksOnIdea() {
        return user.is(Role.NEIGHBOURHOOD_SUPPORTER) || user.is(Role.FUND_STEWARD);
    }
}
