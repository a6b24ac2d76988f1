package nl.weerklank.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The vault's secret from the environment ({@code WEERKLANK_VAULT_KEY}, 32 bytes in base64), split per purpose. */
final class VaultKey {

    private VaultKey() {
    }

    static byte[] forPurpose(String purpose) {
        return hmac(secret(), purpose);
    }

    static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static byte[] secret() {
        var value = System.getenv("WEERKLANK_VAULT_KEY");
        var key = value == null ? new byte[0] : Base64.getDecoder().decode(value.trim());
        if (key.length != 32) {
            throw new IllegalStateException("WEERKLANK_VAULT_KEY must be 32 bytes in base64");
        }
        return key;
    }
}
