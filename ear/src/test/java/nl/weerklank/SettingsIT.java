package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An administrator changes a setting and the text of a letter, on the screens. */
class SettingsIT {

    @Test
    void aSettingIsReadChangedAndFoundInItsHistory_ADM_01() {
        try (var administrator = Person.staff("beheer01")) {
            administrator.open("/setting/list");
            assertThat(administrator.text()).contains("Termijnen", "Stilzwijgend ja", "Nee")
                    .doesNotContain("TACIT_APPROVAL", "false");

            administrator.follow("Betaling onderweg (dagen)");
            assertThat(administrator.heading()).isEqualTo("Betaling onderweg (dagen)");
            assertThat(administrator.sees("Niemand heeft dit gewijzigd")).isTrue();
            administrator.fill("Waarde", "vijf");
            administrator.press("Bewaar de instelling");
            assertThat(administrator.sees("Vul een heel getal in van 1 tot en met 9999.")).isTrue();
            administrator.fill("Waarde", "6");
            administrator.press("Bewaar de instelling");
            assertThat(administrator.sees("De instelling is bewaard.")).isTrue();

            administrator.follow("Betaling onderweg (dagen)");
            assertThat(administrator.sees("beheer01")).isTrue();
            administrator.fill("Waarde", "5");
            administrator.press("Bewaar de instelling");
        }
    }

    @Test
    void yesOrNoIsAChoiceAndAnAccountAList_ADM_01() {
        try (var administrator = Person.staff("beheer01")) {
            administrator.open("/setting/edit?instelling=TACIT_APPROVAL");
            administrator.choose("Waarde", "Nee");
            administrator.open("/setting/edit?instelling=CONTACT_ACCOUNT");
            administrator.select("Waarde", "Noor (buurtondersteuner)");
            administrator.open("/setting/edit?instelling=GROUND_PROFIT");
            administrator.fill("Waarde", "Wij gaan uw geld ophalen.");
            administrator.press("Bewaar de instelling");
            assertThat(administrator.sees("Deze woorden gebruiken wij niet: ophalen")).isTrue();
            assertThat(administrator.page().navigate("/setting/edit?instelling=NIETS").status()).isEqualTo(404);
        }
    }

    @Test
    void aLetterIsTriedOutAndItsPlacesAreChecked_ADM_13() {
        try (var administrator = Person.staff("beheer01")) {
            administrator.open("/message/letters");
            administrator.follow("Bedankt voor het verhaal");
            administrator.fill("Tekst", "Bedankt. Wij zijn er blij mee. {amount}");
            administrator.press("Bekijk het voorbeeld");
            assertThat(administrator.sees("De tekst heeft een plek die niemand invult: {amount}")).isTrue();
            administrator.fill("Tekst", "Bedankt voor uw verhaal.\n\nWij zijn er blij mee.");
            administrator.press("Bekijk het voorbeeld");
            assertThat(administrator.text()).contains("Zo leest de inwoner het", "2026-0001", "Vriendelijke groet");
            administrator.press("Bewaar de tekst");
            assertThat(administrator.sees("De tekst is bewaard.")).isTrue();
        }
    }

    @Test
    void aRefusedWordGoesToTheEditorAndMayThenBeWritten_INV_29() {
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.open("/text/words");
            supporter.fill("De woorden, letterlijk", "uw pas ophalen bij de balie");
            supporter.fill("Waarom moet het letterlijk zo?", "Zo staat het op het bord.");
            supporter.press("Vraag het de redacteur");
            assertThat(supporter.sees("Wacht op de redacteur")).isTrue();
        }
        try (var editor = Person.staff("redacteur01")) {
            editor.follow("Woordenlijst");
            assertThat(editor.heading()).isEqualTo("Woordenlijst");
            editor.fill("Uw reden", "Het staat zo op het bord.");
            editor.press("Dit mag letterlijk: uw pas ophalen bij de balie");
            assertThat(editor.text()).contains("Uw antwoord is bewaard.", "Mag letterlijk", "redacteur01");
        }
        try (var administrator = Person.staff("beheer01")) {
            administrator.open("/setting/edit?instelling=GROUND_OTHER_MONEY");
            administrator.fill("Waarde", "U kunt uw pas ophalen bij de balie.");
            administrator.press("Bewaar de instelling");
            assertThat(administrator.sees("De instelling is bewaard.")).isTrue();
        }
    }
}
