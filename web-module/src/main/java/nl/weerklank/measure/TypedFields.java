package nl.weerklank.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.trajectory.TrajectoryAddress;
import nl.weerklank.worklist.TaskPage;

/** Numbers, yes and no, and answers per row out of the fields of a task, as typed. */
final class TypedFields {

    private TypedFields() {
    }

    /** A whole number to 9999; null when nothing was typed; refuses what is no number. */
    static Integer number(TaskPage task, String field) {
        var typed = task.text(field);
        if (typed == null) {
            return null;
        }
        if (!typed.matches("\\d{1,4}")) {
            throw new BusinessException("shared.number.wrong", typed);
        }
        return Integer.valueOf(typed);
    }

    /** Yes, no, or null when nobody chose. */
    static Boolean yesOrNo(TaskPage task, String field) {
        return task.text(field) == null ? null : Boolean.valueOf(task.text(field));
    }

    /** The rows whose box was ticked; the ids of the boxes begin with the prefix. */
    static Set<UUID> ticked(TaskPage task, String prefix) {
        return task.getFields().keySet().stream().filter(f -> f.startsWith(prefix)).filter(task::isYes)
                .map(f -> TrajectoryAddress.parse(f.substring(prefix.length()))).collect(Collectors.toSet());
    }

    /** What was typed for each row; the ids of the inputs begin with the prefix. */
    static Map<UUID, String> texts(TaskPage task, String prefix) {
        var texts = new HashMap<UUID, String>();
        task.getFields().keySet().stream().filter(f -> f.startsWith(prefix) && task.text(f) != null)
                .forEach(f -> texts.put(TrajectoryAddress.parse(f.substring(prefix.length())), task.text(f)));
        return texts;
    }

    /** These inputs begin empty again; the rest of the form stays. */
    static void empty(TaskPage task, String... names) {
        for (var name : names) {
            task.getFields().put(name, "");
        }
        task.keep();
    }
}
