package nl.weerklank.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Words;
import nl.weerklank.worklist.IdeaFile;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** Talking with the submitter ({@code idea/contact.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class ContactBacking {

    @Inject
    TaskPage task;
    @Inject
    IdeaFile file;
    @Inject
    IdeaTalks talks;

    /** Fills the form with what the idea says already. */
    public void open() {
        var idea = file.getIdea();
        task.suggest("publicTitle", idea.publicTitle());
        task.suggest("amount", idea.amount() == null ? null : Words.euros(idea.amount()).replace("€ ", ""));
        task.suggest("activityDate", idea.activityDate() == null ? null
                : "%d-%d-%d".formatted(idea.activityDate().getDayOfMonth(), idea.activityDate().getMonthValue(),
                        idea.activityDate().getYear()));
        task.suggest("openToAll", idea.openToAll().name());
        task.suggest("profit", idea.profit().name());
        task.suggest("ownInterest", idea.ownInterest().name());
        task.suggest("permitNeeded", idea.permitNeeded().name());
        task.suggest("permitArranged", idea.permitArranged().name());
    }

    public String finish() {
        task.keep();
        var talk = new TalkAboutIdea();
        talk.setIdeaId(task.getSubjectId());
        talk.setOutcome(task.code(TalkAboutIdea.Outcome.class, "outcome"));
        talk.setQuestion(task.text("question"));
        talk.setPublicTitle(task.text("publicTitle"));
        talk.setTheme(task.text("theme"));
        talk.setAmount(TypedAmounts.euros(task, "amount"));
        talk.setActivityDate(TypedAmounts.day(task, "activityDate"));
        talk.setOpenToAll(answer("openToAll"));
        talk.setProfit(answer("profit"));
        talk.setOwnInterest(answer("ownInterest"));
        talk.setPermitNeeded(answer("permitNeeded"));
        talk.setPermitArranged(answer("permitArranged"));
        talks.finish(talk);
        return task.done();
    }

    private Answer answer(String field) {
        var code = task.code(Answer.class, field);
        return code == null ? Answer.UNKNOWN : code;
    }
}
