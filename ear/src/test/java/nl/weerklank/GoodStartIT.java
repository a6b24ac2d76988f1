package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The demo lives through the first cycle of <em>Een goede start</em> by the boundaries that the screens use. Every figure of
 * its description comes out of the screens again.
 */
class GoodStartIT {

    private static String trajectory;

    @BeforeAll
    static void demo() {
        System.setProperty("weerklank.mode", "demo");
        Application.await("the demo data are there", Duration.ofMinutes(3),
                () -> Application.server().text("/rehearsal/state").contains("\"demoLoaded\":true"));
        trajectory = Application.value("select id from weerklank.trajectory where title = 'Een goede start'");
    }

    @Test
    void inTwoWavesTheGroupThatWasMissedIsHeard_INV_12() {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/conversation/round?ronde=" + Application.value("select id from weerklank.conversation_round "
                    + "where kind = 'EXPLORING' and trajectory_id = '" + trajectory + "'"));
            assertThat(officer.text()).contains("Gehoord: 63% (30 van 48). Doel: 67%.")
                    .containsPattern(row("1", "4", "30", "30 van 55", "18 van 90", "[^\t]*",
                            "Ouders met een migratieachtergrond: nog 18 nodig", "Nog een golf"))
                    .containsPattern(row("2", "2", "18", "0 van 0", "0 van 54", "[^\t]*",
                            "Ouders met een migratieachtergrond: In balans", "Gestopt: niemand nieuws kwam erbij"));
            officer.open("/conversation/round?ronde=" + Application.value("select id from weerklank.conversation_round "
                    + "where kind = 'DEEPENING' and trajectory_id = '" + trajectory + "'"));
            assertThat(officer.text()).contains("Wat heeft jouw kindje nodig voor een goede start?", "Verdiepen")
                    .containsPattern(row("1", "1", "8", "[^\t]*", "[^\t]*", "[^\t]*", "[^\t]*", "[^\t]*"));
        }
        assertThat(Application.value("select count(*) from (select handle from weerklank.contribution where trajectory_id = '"
                + trajectory + "' and source = 'STATEMENT' group by handle having count(*) = 2) twice"))
                .as("thirteen people gave two contributions").isEqualTo("13");
    }

    @Test
    void twoInsightsRestOnWhatPeopleSaid_INV_28() {
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

    @Test
    void everybodyGotAnAnswer_INV_08_INV_21() {
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

    @Test
    void everybodyReadsWhatWasHeardAndDoneAndHowItWas() {
        try (var visitor = Person.residentWithoutScripts()) {
            visitor.open("/trajectory/show?traject=" + trajectory);
            assertThat(visitor.text()).contains("U bent hier: fase 1, ervaringen ontsluiten", "Hoe wilt u kiezen wie u helpt?",
                    "Zoveel mensen vertelden hoe het was: 26.", "Ja: 21", "Een beetje: minder dan 5", "Nee: minder dan 5",
                    "Op tijd: medewerkers 4, inwoners 2", "Dichtbij: medewerkers 3, inwoners 4",
                    "Samen: medewerkers 3, inwoners 3", "Meebewegen: medewerkers 3, inwoners 2",
                    "Zelf naar mensen toe gaan: medewerkers 4, inwoners 3",
                    "Ouders willen zelf kiezen wie hun contactpersoon is.", "Overgenomen: 34")
                    .doesNotContain("Proxy");
        }
    }

    private static Pattern row(String... cells) {
        return Pattern.compile(String.join("\\s+", cells));
    }
}
