package nl.weerklank.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** Answering a reaction, and seeing what is late. */
@Named
@RequestScoped
@ReadOnce
public class ReactionTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    Reactions reactions;
    @Inject
    LateFeedback late;

    public ReactionDetails getReaction() {
        return reactions.get(task.getSubjectId());
    }

    public String answer() {
        task.keep();
        var command = new AnswerReaction();
        command.setReactionId(task.getSubjectId());
        command.setAnswer(task.text("answer"));
        command.setNewExperience(task.isYes("newExperience"));
        reactions.answer(command);
        return task.done();
    }

    public String seen() {
        late.seen(task.getSubjectId());
        return task.done();
    }
}
