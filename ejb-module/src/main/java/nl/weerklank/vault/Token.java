package nl.weerklank.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Random tokens for browsers without a session: fresh ones, their digests for storing, and form tokens made from them. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {
    }

    /** 256 random bits for a cookie. */
    public static String fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What a table keeps of a token: it finds the row, but does not give the token away. */
    public static byte[] digest(String token) {
        return VaultKey.hmac(VaultKey.forPurpose("token"), token == null ? "" : token);
    }

    /** What the hidden field of a form holds: only a page that we made for the owner of the cookie can know it. */
    public static String forForm(String token) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(VaultKey.hmac(VaultKey.forPurpose("form"), token == null ? "" : token));
    }

    public static boolean isForForm(String token, String formToken) {
        return token != null && formToken != null
                && MessageDigest.isEqual(forForm(token).getBytes(StandardCharsets.US_ASCII),
                        formToken.getBytes(StandardCharsets.US_ASCII));
    }
}
