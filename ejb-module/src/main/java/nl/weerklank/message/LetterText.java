package nl.weerklank.message;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Title and body of a letter with their places, such as {@code {number}}. */
public record LetterText(String title, String body) {

    /** The places in title and body. */
    Set<String> places() {
        return Letters.PLACE.matcher(title + "\n" + body).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
