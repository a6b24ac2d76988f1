package nl.weerklank.conversation;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.worklist.TaskPage;

/** Whole numbers and hours as people type them. */
final class TypedNumbers {

    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])[.:]([0-5]\\d)");

    private TypedNumbers() {
    }

    /** A number from 0 to 9999, or empty. */
    static Optional<Integer> parse(String typed) {
        var text = typed == null ? "" : typed.strip();
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** The number in a field of a task; null when nothing was typed; refuses what is no number. */
    static Integer of(TaskPage task, String field) {
        return task.text(field) == null ? null
                : parse(task.text(field)).orElseThrow(() -> new BusinessException("shared.number.wrong", task.text(field)));
    }

    /** How many of each group were there, as counted; refuses a group for which nobody counted. */
    static Map<UUID, CloseConversation.Tally> tallies(TaskPage task, List<TargetGroupRow> groups) {
        var tallies = new HashMap<UUID, CloseConversation.Tally>();
        for (var group : groups) {
            var counted = of(task, "counted-" + group.id());
            var known = of(task, "known-" + group.id());
            if (counted == null || known == null) {
                throw new BusinessException("conversation.tally.required", group.name());
            }
            tallies.put(group.id(), new CloseConversation.Tally(counted, known));
        }
        return tallies;
    }

    /** The hour, {@code 19.30} or {@code 19:30}; null when nothing was typed; refuses what is no hour. */
    static LocalTime hour(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var found = HOUR.matcher(typed.strip());
        if (!found.matches()) {
            throw new BusinessException("shared.hour.wrong");
        }
        return LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }
}
