package nl.weerklank.actor;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A password to pass on by word of mouth: three groups of four signs, none that looks like another. */
final class OneTimePassword {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int SIGNS_PER_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {
    }

    static String fresh() {
        return Stream.generate(OneTimePassword::group).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(SIGNS_PER_GROUP, 0, SIGNS.length()).mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }
}
