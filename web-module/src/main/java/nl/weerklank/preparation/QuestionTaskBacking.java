package nl.weerklank.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Actor;
import nl.weerklank.conversation.AddTargetGroup;
import nl.weerklank.conversation.TargetGroupRole;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Words;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.trajectory.TrajectoryDetails;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** Answering the five questions and the budget ({@code preparation/first.xhtml} to {@code preparation/budget.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class QuestionTaskBacking {

    private static final List<String> OF_GROUP = List.of("name", "role", "percent", "source", "asOf", "noShareReason");
    private static final List<String> OF_CONTACT = List.of("kind", "name", "standing", "lastContact");

    @Inject
    TaskPage task;
    @Inject
    PreparationTaskBacking page;
    @Inject
    FiveQuestions questions;
    @Inject
    Trajectories trajectories;
    @Inject
    ActiveUser user;

    /** Fills question 1 with what was answered before, or with the first description of the trajectory. */
    public void openFirst() {
        var answers = page.getDetails().answers();
        task.suggest("goalFor", answers.goalFor());
        task.suggest("goalWhy", answers.goalWhy());
        task.suggest("topic", answers.topic() == null ? trajectory().topic() : answers.topic());
        task.suggest("mainAim", code(answers.mainAim()));
        task.suggest("documentStatus", code(answers.documentStatus()));
        task.suggest("lateReason", answers.lateReason());
        (answers.team().isEmpty() ? Set.of(user.getActor().account()) : answers.team())
                .forEach(account -> task.suggest("team-" + account, "true"));
    }

    /** Fills question 2 with how contacts stood. */
    public void openSecond() {
        page.getDetails().contacts().forEach(c -> task.suggest("standing-" + c.id(), code(c.standing())));
    }

    /** Fills question 3 with what was answered before. */
    public void openThird() {
        var answers = page.getDetails().answers();
        task.suggest("inputNeeded", answers.inputNeeded());
        answers.circumstances().forEach(one -> task.suggest("circumstance-" + one, "true"));
    }

    /** Fills question 4 with what was chosen before, else with what is advised and there. */
    public void openFourth() {
        var answers = page.getDetails().answers();
        task.suggest("formReason", answers.formReason());
        if (answers.forms().isEmpty()) {
            page.getDetails().advice().stream().filter(a -> a.form().isInstalled())
                    .forEach(a -> task.suggest("form-" + a.form(), "true"));
        }
        answers.forms().forEach(form -> task.suggest("form-" + form, "true"));
    }

    /** Fills question 5 with what was answered before, or with the first description of the trajectory. */
    public void openFifth() {
        var answers = page.getDetails().answers();
        answers.channels().forEach(channel -> task.suggest("channel-" + channel, "true"));
        task.suggest("feedbackBy", day(answers.feedbackBy() == null ? trajectory().feedbackBy() : answers.feedbackBy()));
        task.suggest("evaluationOn", day(answers.evaluationOn()));
        task.suggest("contact", answers.contact() == null ? trajectory().contact() : answers.contact());
    }

    /** Fills the budget with what was planned before. */
    public void openBudget() {
        var answers = page.getDetails().answers();
        task.suggest("budget", answers.budget() == null ? null : answers.budget().toBigInteger().toString());
        task.suggest("reimbursement", answers.reimbursement());
        task.suggest("ideaFund", answers.ideaFund() ? "true" : null);
    }

    public String first() {
        task.keep();
        questions.first(task.getSubjectId(), new AnswerFirst(task.text("goalFor"), task.text("goalWhy"), task.text("topic"),
                task.code(MainAim.class, "mainAim"), task.code(DocumentStatus.class, "documentStatus"),
                task.text("lateReason"), getCandidates().stream().map(Actor::account)
                        .filter(account -> task.isYes("team-" + account)).collect(Collectors.toSet())));
        return task.done();
    }

    public String addContact() {
        task.keep();
        questions.addContact(task.getSubjectId(), new AddContact(task.code(ContactKind.class, "kind"), task.text("name"),
                task.code(ContactStanding.class, "standing"), TypedAmounts.day(task, "lastContact")));
        return added(OF_CONTACT, "preparation.contact.added");
    }

    public String second() {
        task.keep();
        var standings = new HashMap<UUID, ContactStanding>();
        page.getDetails().contacts().forEach(c -> {
            var standing = task.code(ContactStanding.class, "standing-" + c.id());
            if (standing != null) {
                standings.put(c.id(), standing);
            }
        });
        questions.second(task.getSubjectId(), standings);
        return task.done();
    }

    public String addGroup() {
        task.keep();
        questions.addGroup(task.getSubjectId(), new AddTargetGroup(page.getDetails().trajectoryId(), task.text("name"),
                task.code(TargetGroupRole.class, "role"), TypedAmounts.number(task, "percent"), task.text("source"),
                TypedAmounts.day(task, "asOf"), task.text("noShareReason")));
        return added(OF_GROUP, "preparation.group.added");
    }

    public String answerGroup(UUID groupId, boolean accepted) {
        task.keep();
        questions.answerGroup(task.getSubjectId(), groupId, accepted, task.text("because-" + groupId));
        Errors.news("preparation.group.answered");
        return task.here();
    }

    public String third() {
        task.keep();
        questions.third(task.getSubjectId(), task.text("inputNeeded"), ticked(Circumstance.class, "circumstance-"));
        return task.done();
    }

    public String fourth() {
        task.keep();
        questions.fourth(task.getSubjectId(), ticked(ParticipationForm.class, "form-"), task.text("formReason"));
        return task.done();
    }

    public String fifth() {
        task.keep();
        questions.fifth(task.getSubjectId(), new AnswerFifth(ticked(FeedbackChannel.class, "channel-"),
                TypedAmounts.day(task, "feedbackBy"), TypedAmounts.day(task, "evaluationOn"), task.text("contact")));
        return task.done();
    }

    public String budget() {
        task.keep();
        questions.budget(task.getSubjectId(), new PlanBudget(TypedAmounts.euros(task, "budget"), task.text("reimbursement"),
                task.isYes("ideaFund")));
        return task.done();
    }

    public List<Actor> getCandidates() {
        return questions.candidates();
    }

    public List<Actor> getContacts() {
        return questions.contacts();
    }

    public MainAim[] getAims() {
        return MainAim.values();
    }

    public DocumentStatus[] getDocumentStatuses() {
        return DocumentStatus.values();
    }

    public ContactKind[] getContactKinds() {
        return ContactKind.values();
    }

    public ContactStanding[] getStandings() {
        return ContactStanding.values();
    }

    public TargetGroupRole[] getRoles() {
        return TargetGroupRole.values();
    }

    public Circumstance[] getCircumstances() {
        return Circumstance.values();
    }

    public ParticipationForm[] getForms() {
        return ParticipationForm.values();
    }

    public FeedbackChannel[] getChannels() {
        return FeedbackChannel.values();
    }

    private TrajectoryDetails trajectory() {
        return trajectories.get(page.getDetails().trajectoryId());
    }

    private <E extends Enum<E>> Set<E> ticked(Class<E> type, String prefix) {
        var found = EnumSet.noneOf(type);
        for (var one : type.getEnumConstants()) {
            if (task.isYes(prefix + one)) {
                found.add(one);
            }
        }
        return found;
    }

    /** The task stays open, with empty fields for the next one. */
    private String added(List<String> fields, String news) {
        fields.forEach(field -> task.getFields().put(field, ""));
        task.keep();
        Errors.news(news);
        return task.here();
    }

    private static String code(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String day(LocalDate day) {
        return day == null ? null : Words.shortDay(day);
    }
}
