package nl.weerklank.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** Asking how it was, and learning from it. */
@Named
@RequestScoped
@ReadOnce
public class StoryTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    Stories stories;

    public String received() {
        task.keep();
        var story = new TellStory();
        story.setText(task.text("text"));
        story.setPublish(task.isYes("publish"));
        stories.received(task.getSubjectId(), story);
        return task.done();
    }

    public String later() {
        stories.later(task.getSubjectId());
        return task.done();
    }

    public String none() {
        stories.none(task.getSubjectId());
        return task.done();
    }

    public String learn() {
        task.keep();
        stories.learn(task.getSubjectId(), task.text("lesson"));
        return task.done();
    }

    public StoryDetails getStory() {
        return stories.find(task.getSubjectId()).orElse(null);
    }
}
