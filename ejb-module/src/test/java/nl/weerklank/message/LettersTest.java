package nl.weerklank.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.TextAdvice;
import nl.weerklank.text.TextCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every letter, filled in as in the demo, is plain enough to send. */
class LettersTest {

    private static final Map<String, String> FACTS = facts();

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void scoresAtLeast65_RES_27(MessageKind kind) {
        assertThat(TextCheck.check(body(kind)).score()).isGreaterThanOrEqualTo(65);
    }

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void hasNoHardOrBlockedWords_RES_28_INV_29(MessageKind kind) {
        var advice = TextCheck.check(Letters.title(Letters.builtIn(kind), FACTS) + "\n" + body(kind));

        assertThat(advice.blocked()).isEmpty();
        assertThat(advice.hints()).filteredOn(h -> h.kind() == TextAdvice.Kind.HARD_WORD
                || h.kind() == TextAdvice.Kind.LONG_SENTENCE || h.kind() == TextAdvice.Kind.MIXED_ADDRESS).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void namesWhoToCall_INV_02(MessageKind kind) {
        assertThat(body(kind)).contains("Noor", "013 555 01 00", "noor@voorbeeldstad.example");
    }

    @ParameterizedTest
    @EnumSource(value = MessageKind.class, names = "BESLUIT_.*", mode = EnumSource.Mode.MATCH_ALL)
    void tellsHowToObject_RES_25(MessageKind kind) {
        assertThat(body(kind)).contains("bezwaar", "13 april 2026", "Postbus 1");
    }

    @Test
    void keepsBracesThatAnOfficialWrote() {
        var facts = new HashMap<>(FACTS);
        facts.put("question", "Wat kost {alles}?");

        assertThat(Letters.body(Letters.builtIn(MessageKind.QUESTION), facts)).contains("Wat kost {alles}?");
    }

    @Test
    void keepsItsPlacesWhenAnAdministratorRewritesIt_ADM_13() {
        Letters.requireSamePlaces(MessageKind.RECEIPT, new LetterText("Idee {number} is er",
                "Op {firstAnswerBy} hoort u van ons, van {contactName} of {municipality}."));
    }

    @Test
    void namesThePlaceThatIsMissingOrUnknown_ADM_13() {
        assertThatThrownBy(() -> Letters.requireSamePlaces(MessageKind.RECEIPT,
                new LetterText("Idee {number}", "Dank u wel, zegt {contactName}.")))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.getMessageKey()).isEqualTo("letter.place.missing");
                    assertThat(refusal.getArgs()).containsExactly("{firstAnswerBy}");
                });
        assertThatThrownBy(() -> Letters.requireSamePlaces(MessageKind.RECEIPT,
                new LetterText("Idee {number}", "Op {firstAnswerBy} hoort u van {contactName}. Bedrag: {amount}.")))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.getMessageKey()).isEqualTo("letter.place.unknown");
                    assertThat(refusal.getArgs()).containsExactly("{amount}");
                });
    }

    @Test
    void keepsTheObjectionClauseOfABesluit_RES_25() {
        assertThatThrownBy(() -> Letters.requireSamePlaces(MessageKind.BESLUIT_REFUSED,
                new LetterText("Besluit {number}", "Nee. {ground} {reason} {otherWay}")))
                .isInstanceOfSatisfying(BusinessException.class,
                        refusal -> assertThat(refusal.getArgs()).containsExactly("{objection}"));
    }

    private static Map<String, String> facts() {
        var examples = ResourceBundle.getBundle("nl.weerklank.message.examples", new Locale("nl"));
        var facts = examples.keySet().stream().collect(Collectors.toMap(key -> key, examples::getString));
        facts.put("municipality", "Gemeente Voorbeeldstad");
        return facts;
    }

    private static String body(MessageKind kind) {
        return Letters.body(Letters.builtIn(kind), FACTS);
    }
}
