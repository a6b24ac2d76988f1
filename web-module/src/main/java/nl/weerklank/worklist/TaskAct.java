package nl.weerklank.worklist;

import java.util.UUID;
import nl.weerklank.api.JsonBody;

/** What somebody does with a kind of task through the API: the same domain act as its page. */
public interface TaskAct {

    /** The kind of task. */
    String taskKey();

    /** What the API calls it, in Dutch and capitals. */
    String code();

    /** Does it, or refuses as the boundary does. */
    void act(UUID subjectId, JsonBody body);
}
