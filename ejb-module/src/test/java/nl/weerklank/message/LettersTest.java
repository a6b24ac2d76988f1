package nl.weerklank.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.weerklank.text.TextAdvice;
import nl.weerklank.text.TextCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every letter, filled in as in the demo, is plain enough to send. */
class LettersTest {

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("number", "2026-0001"), Map.entry("firstAnswerBy", "maandag 9 maart 2026"),
            Map.entry("contactName", "Noor"), Map.entry("contactPhone", "013 555 01 00"),
            Map.entry("contactMail", "noor@voorbeeldstad.example"), Map.entry("municipality", "Gemeente Voorbeeldstad"),
            Map.entry("question", "Mag iedereen uit de buurt meedoen?"), Map.entry("answerBy", "maandag 9 maart 2026"),
            Map.entry("confirmedOn", "2 maart 2026"), Map.entry("legalDue", "27 april 2026"),
            Map.entry("nextStep", "Uw aanvraag is compleet. U hoort binnen 5 werkdagen ons besluit."),
            Map.entry("potDate", "1 april 2026"), Map.entry("reason", "Het potje is voor de hele buurt."),
            Map.entry("otherWay", "Het wijkcentrum leent tafels uit."), Map.entry("amount", "€ 180"),
            Map.entry("requested", "€ 240"), Map.entry("wayText", "Het geld komt op uw rekening."),
            Map.entry("arrivesBy", "9 maart 2026"), Map.entry("ground", "Het geld in het potje is op."),
            Map.entry("trajectory", "Goede start"), Map.entry("answer", "Wij praten er met de school over."),
            Map.entry("answers", "U vertelde ons iets over de hulp thuis.\n\nDit hoorden wij. Ouders zoeken elkaar."),
            Map.entry("paymentDays", "3"), Map.entry("lastObjectionDay", "13 april 2026"),
            Map.entry("objectionAddress", "Gemeente Voorbeeldstad, Postbus 1"));

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void scoresAtLeast65_RES_27(MessageKind kind) {
        assertThat(TextCheck.check(body(kind)).score()).isGreaterThanOrEqualTo(65);
    }

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void hasNoHardOrBlockedWords_RES_28_INV_29(MessageKind kind) {
        var advice = TextCheck.check(Letters.title(kind, FACTS) + "\n" + body(kind));

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

        assertThat(Letters.body(MessageKind.QUESTION, facts)).contains("Wat kost {alles}?");
    }

    private static String body(MessageKind kind) {
        return Letters.body(kind, FACTS);
    }
}
