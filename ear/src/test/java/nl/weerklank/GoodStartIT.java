package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The demo lives through the first cycle of <em>Een goede start</em> by the boundaries that the screens use. Every figure of
 * its description comes out of the screens again.
 */
class GoodStartIT {

    private static String trajectory;

    @Test
    void everyFigureOfTheDemoComesOutOfTheScreens() {
        Application.withDemo(() -> {
            trajectory = Application.value("select id from weerklank.trajectory where title = 'Een goede start'");
            inTwoWavesTheGroupThatWasMissedIsHeard();
            sevenReportsAreInTheLibrary();
            twoInsightsRestOnWhatPeopleSaid();
            everybodyGotAnAnswer();
            everybodyReadsWhatWasHeardAndDoneAndHowItWas();
            everyLinkLeadsSomewhere();
        });
    }

    private static void inTwoWavesTheGroupThatWasMissedIsHeard() {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/conversation/round?ronde=" + Application.value("select id from weerklank.conversation_round "
                    + "where kind = 'EXPLORING' and trajectory_id = '" + trajectory + "'"));
            assertThat(officer.text()).contains("Gehoord: 63% (30 van 48). Doel: 67%.",
                    "Na golf 1: Nog een golf. Ouders met een migratieachtergrond: nog 18 nodig",
                    "Na golf 2: Gestopt: niemand nieuws kwam erbij. Ouders met een migratieachtergrond: In balans")
                    .containsPattern(row("1", "4", "30", "30 van 55", "18 van 90"))
                    .containsPattern(row("2", "2", "18", "0 van 0", "0 van 54"));
            officer.open("/conversation/round?ronde=" + Application.value("select id from weerklank.conversation_round "
                    + "where kind = 'DEEPENING' and trajectory_id = '" + trajectory + "'"));
            assertThat(officer.text()).contains("Wat heeft jouw kindje nodig voor een goede start?", "Verdiepen")
                    .containsPattern(row("1", "1", "8"));
        }
        assertThat(Application.value("select count(*) from (select handle from weerklank.contribution where trajectory_id = '"
                + trajectory + "' and source = 'STATEMENT' group by handle having count(*) = 2) twice"))
                .as("thirteen people gave two contributions").isEqualTo("13");
    }

    private static void sevenReportsAreInTheLibrary() {
        try (var visitor = Person.residentWithoutScripts()) {
            visitor.open("/report/list");
            assertThat(visitor.text()).contains("7 verslagen");
        }
        assertThat(Application.value("select count(*) from weerklank.report_objection"))
                .as("one objection, before a report was public").isEqualTo("1");
    }

    private static void twoInsightsRestOnWhatPeopleSaid() {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/knowledge/overview?traject=" + trajectory);
            officer.follow("Ouders zonder netwerk vragen pas hulp als het al zwaar is.");
            assertThat(officer.text()).containsPattern("Ervaringen\\s+7\\b").containsPattern("Verschillende mensen\\s+4\\b")
                    .containsPattern("Herkend\\s+11\\b").containsPattern("Herkend met aanvulling\\s+2\\b")
                    .containsPattern("Niet herkend\\s+1\\b")
                    .contains("Er is geen open plek waar ouders elkaar en hulpverleners vanzelf tegenkomen.");
            officer.open("/knowledge/overview?traject=" + trajectory);
            officer.follow("Bij elke instelling begint mijn verhaal opnieuw.");
            assertThat(officer.text()).containsPattern("Ervaringen\\s+39\\b").containsPattern("Herkend\\s+15\\b")
                    .containsPattern("Herkend met aanvulling\\s+3\\b").containsPattern("Niet herkend\\s+2\\b")
                    .contains("Instellingen dragen dossiers over, geen mensen.");
        }
    }

    private static void everybodyGotAnAnswer() {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/trajectory/manage?traject=" + trajectory);
            assertThat(officer.text()).contains("61 van 61 hebben antwoord. Antwoorden klaar: 2 van 2. Onderweg: 0. "
                    + "Niet bereikt: 2.", "Op de startlijst van de volgende ronde: 6")
                    .containsPattern("Overgenomen: 34\\s+Voor een deel overgenomen: 12\\s+Niet overgenomen: 9\\s+"
                            + "Wij kijken nog verder: 6");
            officer.open("/measure/overview?traject=" + trajectory);
            assertThat(officer.text()).contains("Eén vaste contactpersoon voor elk gezin",
                    "Warme overdracht van ziekenhuis naar consultatiebureau", "Jeugdverpleegkundigen delen hun tijd anders in",
                    "Een ontmoetingsplek in Groenewoud");
        }
    }

    private static void everybodyReadsWhatWasHeardAndDoneAndHowItWas() {
        try (var visitor = Person.residentWithoutScripts()) {
            visitor.open("/trajectory/show?traject=" + trajectory);
            assertThat(visitor.text()).contains("U bent hier: fase 1, ervaringen ontsluiten", "Hoe wilt u kiezen wie u helpt?",
                    "Zoveel mensen vertelden hoe het was: 26.", "Ja: 21", "Een beetje: minder dan 5", "Nee: minder dan 5",
                    "Op tijd: medewerkers 4, inwoners 2", "Dichtbij: medewerkers 3, inwoners 4",
                    "Samen: medewerkers 3, inwoners 3", "Meebewegen: medewerkers 3, inwoners 2",
                    "Zelf naar mensen toe gaan: medewerkers 4, inwoners 3",
                    "Ouders willen zelf kiezen wie hun contactpersoon is.", "Overgenomen: 34",
                    "Dit gaat verder in: Groenewoud: ontmoeten.")
                    .doesNotContain("Proxy");
        }
    }

    /** Where a trajectory lived through everything, no page leads its reader to one that is closed to them or not there. */
    private static void everyLinkLeadsSomewhere() {
        for (var account : List.of("beleid01", "redacteur01", "wijkregisseur01", "ervaringsdeskundige01", "gespreksleider02",
                "bestuurder01", "beheer01", "privacy01")) {
            try (var somebody = Person.staff(account)) {
                assertThat(somebody.deadLinks(List.of("/worklist/list", "/worklist/list?bak=GROUP",
                        "/worklist/list?bak=DONE"), 2)).as("dead links of %s", account).isEmpty();
            }
        }
    }

    private static Pattern row(String... cells) {
        return Pattern.compile(String.join("\\s+", cells));
    }
}
