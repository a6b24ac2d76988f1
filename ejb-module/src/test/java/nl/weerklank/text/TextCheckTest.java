package nl.weerklank.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** INV_29, INV_30, INV_31 and the test cases of domain/5-rules. */
class TextCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"ervaringen ophalen", "opgehaald", "wij haalden verhalen op", "ophaalt",
        "positieve gezondheid", "Positieve Gezondheid", "Wij halen ideeën op.", "het ophalen van verhalen"})
    void blocksWordsThatTakeFromPeople_INV_29(String text) {
        assertThat(TextCheck.check(text).sendable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"koffie halen", "op vrijdag halen we koffie", "Haal diep adem. Kom op tijd.",
        "Wij halen koffie en gaan op pad."})
    void letsOtherWordsPass(String text) {
        assertThat(TextCheck.check(text).sendable()).isTrue();
    }

    @Test
    void offersAnotherWordForResidentInvolvement_INV_30() {
        assertThat(TextCheck.check("Dit gaat over inwonerbetrokkenheid.").hints())
                .anySatisfy(h -> assertThat(h.alternative()).isEqualTo("samenwerken met inwoners"));
    }

    @Test
    void warnsForLongSentencesHardWordsAndPassives_INV_31() {
        var advice = TextCheck.check("Indien u derhalve voornemens bent om met uw buren en vrienden een groot feest op "
                + "het plein te vieren, wordt uw aanvraag door ons getoetst.");

        assertThat(advice.sendable()).isTrue();
        assertThat(advice.hints()).extracting(TextAdvice.Hint::kind).contains(TextAdvice.Kind.LONG_SENTENCE,
                TextAdvice.Kind.HARD_WORD, TextAdvice.Kind.PASSIVE);
    }

    @Test
    void noticesMixedAddressAndAbbreviations() {
        assertThat(TextCheck.check("U krijgt je geld van de VVE.").hints()).extracting(TextAdvice.Hint::kind)
                .contains(TextAdvice.Kind.MIXED_ADDRESS, TextAdvice.Kind.ABBREVIATION);
    }

    @Test
    void scoresPlainTextHighAndOfficialTextLow() {
        var plain = "U krijgt 500 euro voor uw idee. Wij maken het geld deze week over. Stuur ons na het feest een foto.";
        var official = "Naar aanleiding van uw aanvraag d.d. 3 maart delen wij u mede conform de vigerende "
                + "subsidieverordening te besluiten ten behoeve van de realisatie van het voorgenomen initiatief.";

        assertThat(TextCheck.score(plain)).isGreaterThan(90);
        assertThat(TextCheck.score(official)).isLessThan(45);
    }

    @ParameterizedTest
    @CsvSource({"ideeën,3", "geïnd,2", "coördinatie,5", "leeuw,1", "draaien,2", "water,2", "buurt,1"})
    void countsSyllables(String word, int syllables) {
        assertThat(TextCheck.syllables(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"U kunt het formulier ophalen bij de balie.", "Wilt u HET FORMULIER\nophalen?"})
    void aWordMayStandInsideAnAllowedPhrase_INV_29(String text) {
        assertThat(TextCheck.check(text, List.of("het formulier ophalen")).blocked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wij gaan ervaringen ophalen.", "Het formulier en ervaringen ophalen.",
        "het formulier ophalen, en verhalen ophalen"})
    void andNowhereElse_INV_29(String text) {
        assertThat(TextCheck.check(text, List.of("het formulier ophalen")).blocked()).isNotEmpty();
    }
}
