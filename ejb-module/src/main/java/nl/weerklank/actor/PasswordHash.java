package nl.weerklank.actor;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** PBKDF2 with HMAC-SHA-512, salted, written as {@code iterations:salt:hash}. The JDK has it; no library is needed. */
final class PasswordHash {

    /** OWASP's figure for this hash (2023); about 200 ms on one core here. */
    static final int ITERATIONS = 210_000;
    /** For what a machine drew from 64 random bits or more: nobody guesses that, however fast a guess is. */
    static final int ITERATIONS_FOR_RANDOM = 10_000;
    /** Matches no password; keeps the answer for unknown accounts as slow as for known ones. */
    static final String UNKNOWN = ITERATIONS + ":AAAAAAAAAAAAAAAAAAAAAA==:AAAA";

    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {
    }

    static String of(String password) {
        return of(password, ITERATIONS);
    }

    /** Of a password that a machine made at random; never of one that a person thought of. */
    static String ofRandom(String password) {
        return of(password, ITERATIONS_FOR_RANDOM);
    }

    private static String of(String password, int iterations) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var encoder = Base64.getEncoder();
        return iterations + ":" + encoder.encodeToString(salt) + ":"
                + encoder.encodeToString(derive(password, salt, iterations));
    }

    static boolean matches(String password, String stored) {
        if (password == null || password.length() > 128 || stored == null) {
            return false;
        }
        var parts = stored.split(":");
        var decoder = Base64.getDecoder();
        var actual = derive(password, decoder.decode(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(actual, decoder.decode(parts[2]));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        try {
            var spec = new PBEKeySpec(password.toCharArray(), salt, iterations, 256);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA512", e);
        }
    }
}
