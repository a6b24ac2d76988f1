package nl.weerklank.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** The tasks of a round before its conversations: a course, the plan of a wave, the text of the invitation. */
@Named
@RequestScoped
@ReadOnce
public class RoundTaskBacking {

    private static final List<String> OF_TALK = List.of("day", "hour", "place", "language", "childcare", "lead",
            "coVisitor");

    @Inject
    TaskPage task;
    @Inject
    Rounds rounds;
    @Inject
    Courses courses;
    @Inject
    CourseReminders reminders;

    private RoundDetails round;

    public RoundDetails getRound() {
        if (round == null) {
            round = rounds.get(task.getSubjectId());
        }
        return round;
    }

    /** Fills the form with what was written before. */
    public void open() {
        task.suggest("invitation", getRound().invitationText());
    }

    public List<ConversationRow> getTalks() {
        return rounds.conversations(getRound().id()).stream().filter(c -> c.wave() == getRound().wave()).toList();
    }

    public List<Actor> getLeads() {
        return rounds.leads(getRound().id());
    }

    public List<Actor> getCoVisitors() {
        return rounds.coVisitors();
    }

    public boolean isDuo() {
        return getRound().kind() == RoundKind.HOME_VISIT;
    }

    public List<GroupBalance> getBalance() {
        return rounds.balance(getRound().id());
    }

    public String planCourse() {
        task.keep();
        courses.planFor(task.getSubjectId(), TypedAmounts.day(task, "day"), task.text("place"));
        return task.done();
    }

    /** One more conversation; the task stays open and its fields are empty for the next one. */
    public String plan() {
        task.keep();
        rounds.plan(new PlanConversation(task.getSubjectId(), TypedAmounts.day(task, "day"),
                TypedNumbers.hour(task.text("hour")), task.text("place"), task.text("language"), task.isYes("childcare"),
                task.text("lead"), task.text("coVisitor")));
        OF_TALK.forEach(field -> task.getFields().put(field, ""));
        task.keep();
        Errors.news("conversation.planned");
        return task.here();
    }

    public String unplan(UUID conversationId) {
        task.keep();
        rounds.unplan(task.getSubjectId(), conversationId);
        return task.here();
    }

    public String finishPlan() {
        task.keep();
        rounds.finishPlan(task.getSubjectId(), task.text("invitation"));
        return task.done();
    }

    public String mend() {
        task.keep();
        rounds.mend(task.getSubjectId(), task.text("invitation"));
        return task.done();
    }

    public String seenReminder() {
        reminders.seen(task.getSubjectId());
        return task.done();
    }
}
