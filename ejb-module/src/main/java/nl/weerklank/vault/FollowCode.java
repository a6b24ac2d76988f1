package nl.weerklank.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A code that people can say, write down and remember: four plain words and a number, like {@code boom-fiets-lamp-soep-47}. */
final class FollowCode {

    private static final List<String> WORDS = words();
    private static final SecureRandom RANDOM = new SecureRandom();

    private FollowCode() {
    }

    static String fresh() {
        return Stream.generate(() -> WORDS.get(RANDOM.nextInt(WORDS.size()))).limit(4)
                .collect(Collectors.joining("-")) + "-" + (10 + RANDOM.nextInt(90));
    }

    /** The code that belongs to these random bytes, at least nine of them; always the same one. */
    static String from(byte[] bytes) {
        return IntStream.range(0, 4).mapToObj(i -> WORDS.get(
                ((bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff) % WORDS.size()))
                .collect(Collectors.joining("-")) + "-" + (10 + (bytes[8] & 0xff) % 90);
    }

    /** Whatever people put between the words, and capitals, do not matter. */
    static byte[] digest(String typed) {
        var plain = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return VaultKey.hmac(VaultKey.forPurpose("follow-code"), plain);
    }

    private static List<String> words() {
        try (var in = FollowCode.class.getResourceAsStream("follow-words.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().flatMap(line -> Stream.of(line.split(" "))).filter(w -> !w.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
