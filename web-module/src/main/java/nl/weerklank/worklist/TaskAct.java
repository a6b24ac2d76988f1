package nl.weerklank.worklist;

import java.util.UUID;
import java.util.function.BiConsumer;
import nl.weerklank.api.JsonBody;

/**
 * What somebody does with a kind of task through the API: the same domain act as its page. Features produce them.
 *
 * @param taskKey the kind of task
 * @param code    what the API calls it, in Dutch and capitals
 * @param act     does it to the subject of the task, or refuses as the boundary does
 */
public record TaskAct(String taskKey, String code, BiConsumer<UUID, JsonBody> act) {
}
