package nl.weerklank.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VaultSecretsTest {

    @Test
    void encryptsEachValueAnew() {
        var column = new EncryptedText();
        var first = column.convertToDatabaseColumn("Jan Jansen");
        var second = column.convertToDatabaseColumn("Jan Jansen");

        assertThat(first).isNotEqualTo(second);
        assertThat(new String(first, StandardCharsets.UTF_8)).doesNotContain("Jansen");
        assertThat(column.convertToEntityAttribute(first)).isEqualTo("Jan Jansen");
    }

    @Test
    void readsFollowCodesAsPeopleTypeThem() {
        var code = FollowCode.fresh();

        assertThat(code).matches("([a-z]+-){4}[0-9]{2}");
        assertThat(FollowCode.digest(" " + code.toUpperCase().replace('-', ' ') + " ")).isEqualTo(FollowCode.digest(code));
        assertThat(FollowCode.digest("boom-fiets-lamp-soep-47")).isNotEqualTo(FollowCode.digest("boom-fiets-lamp-soep-48"));
    }

    @Test
    void bindsFormsToTheCookie() {
        var cookie = Token.fresh();

        assertThat(Token.isForForm(cookie, Token.forForm(cookie))).isTrue();
        assertThat(Token.isForForm(cookie, Token.forForm(Token.fresh()))).isFalse();
        assertThat(Token.isForForm(cookie, null)).isFalse();
        assertThat(Token.isForForm(null, Token.forForm(cookie))).isFalse();
    }
}
