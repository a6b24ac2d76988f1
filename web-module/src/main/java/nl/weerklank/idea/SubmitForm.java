package nl.weerklank.idea;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.shared.DayConverter;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.Euros;

/** The answers of the form as typed, and the command they make. */
final class SubmitForm {

    /** The pages in their order, each with the questions that stand on it. */
    static final Map<String, List<String>> PAGES = Map.of(
            "what", List.of("what"),
            "where", List.of("neighbourhoodId"),
            "when", List.of("amount", "activityDate"),
            "who", List.of("forWhom", "openToAll", "profit", "ownInterest", "permitNeeded"),
            "contact", List.of("name", "mail", "phone", "mailProgress"));
    static final List<String> ORDER = List.of("what", "where", "when", "who", "contact", "check");

    private SubmitForm() {
    }

    /** Fills a command; what cannot be read is said at its question. */
    static <T extends SubmitIdea> T fill(T command, Map<String, String> answers) {
        command.setWhat(text(answers, "what"));
        command.setForWhom(text(answers, "forWhom"));
        command.setName(text(answers, "name"));
        command.setMail(text(answers, "mail"));
        command.setPhone(text(answers, "phone"));
        command.setMailProgress(Boolean.parseBoolean(answers.get("mailProgress")));
        command.setOpenToAll(answer(answers, "openToAll"));
        command.setProfit(answer(answers, "profit"));
        command.setOwnInterest(answer(answers, "ownInterest"));
        command.setPermitNeeded(answer(answers, "permitNeeded"));
        command.setNeighbourhoodId(area(answers));
        if (text(answers, "amount") != null) {
            Euros.parse(text(answers, "amount")).ifPresentOrElse(command::setAmount,
                    () -> Errors.add("amount", "shared.amount.wrong"));
        }
        if (text(answers, "activityDate") != null) {
            DayConverter.parse(text(answers, "activityDate")).ifPresentOrElse(command::setActivityDate,
                    () -> Errors.add("activityDate", "shared.day.wrong"));
        }
        return command;
    }

    private static UUID area(Map<String, String> answers) {
        try {
            return text(answers, "neighbourhoodId") == null ? null : UUID.fromString(text(answers, "neighbourhoodId"));
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    private static Answer answer(Map<String, String> answers, String key) {
        for (var answer : Answer.values()) {
            if (answer.name().equals(answers.get(key))) {
                return answer;
            }
        }
        return Answer.UNKNOWN;
    }

    private static String text(Map<String, String> answers, String key) {
        var value = answers.get(key);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
