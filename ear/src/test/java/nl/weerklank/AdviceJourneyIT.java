package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** Groenewoud's advice (6.5): asked, read, written, voted on with another view, adopted, answered too late, and public. */
class AdviceJourneyIT {

    private static final String COUNCIL = "Raad van de reis";
    private static final String TITLE = "Ontmoetingsplek: plek, tijden, beheer";
    private static final int ANSWER_DAYS = 42;

    @Test
    void aCouncilAdvisesAndIsAnsweredLate_INV_17_INV_18() {
        council();
        ask();
        checkAndShareOut();
        read("adviesraad05");
        write();
        vote();
        adopt();
        Application.moveClock(Duration.ofDays(ANSWER_DAYS + 6));
        answerWithOneOpen();
        refuseGiveBackAndAdopt();
        noTalk();
        everybodyReads();
        anotherCouncilFindsNothing();
    }

    private static void council() {
        try (var administrator = Person.staff("beheer01")) {
            administrator.open("/advice/councils");
            administrator.follow("Nieuwe adviesraad");
            administrator.press("Bewaar");
            assertThat(administrator.sees("Vul de naam van de adviesraad in")).isTrue();
            administrator.fill("Naam", COUNCIL).fill("Hoeveel stemmen heeft een advies nodig?", "2");
            administrator.press("Bewaar");
            assertThat(administrator.sees("De adviesraad is bewaard.")).isTrue();
            sits(administrator, "adviesraadvz01", "Voorzitter");
            sits(administrator, "adviesraad05", "Plaatsvervanger");
            sits(administrator, "adviesraad06", "Lid");
        }
    }

    private static void sits(Person administrator, String account, String part) {
        administrator.fill("Account", account).select("Wat doet dit lid?", part)
                .fill("Vanaf", day(Application.today().minusYears(1)));
        administrator.press("Voeg een lid toe");
        assertThat(administrator.sees("Het lid is toegevoegd.")).isTrue();
    }

    private static void ask() {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/advice/requests");
            officer.follow("Vraag advies");
            officer.select("Adviesraad", COUNCIL);
            officer.press("Vraag advies");
            assertThat(officer.sees("Geef het een titel")).isTrue();
            officer.select("Adviesraad", COUNCIL).fill("Onderwerp", TITLE).fill("Vraag aan de raad", "Waar moet de plek komen?")
                    .fill("Wat er nog kan veranderen", "De plek en de tijden.")
                    .fill("Gewenst op", day(Application.today().plusDays(60)))
                    .fill("Titel van het stuk", "Plan").fill("Samenvatting in gewone taal", "Er komt een plek.")
                    .fill("Tekst van het stuk", "Er komt een plek voor ouders.\n\nZij is open op twee ochtenden.");
            officer.press("Vraag advies");
            assertThat(officer.text()).contains("Het advies is gevraagd.", "De raad kijkt of het dossier compleet is");
        }
    }

    private static void checkAndShareOut() {
        try (var chair = Person.staff("adviesraadvz01")) {
            chair.openTask("Is het dossier compleet?", TITLE);
            chair.choose("Kan de raad met dit dossier advies geven?", "Ja, het dossier is compleet");
            chair.press("Leg vast");
            chair.openTask("Kies voorbereiders", TITLE);
            chair.tick("Lid 5 van de adviesraad").select("Wie schrijft het advies?", "Lid 5 van de adviesraad")
                    .fill("Lezen tot en met", day(Application.today().plusDays(10)));
            chair.press("Deel het werk uit");
            assertThat(chair.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void read(String account) {
        try (var member = Person.staff(account)) {
            member.openTask("Lees en reageer", TITLE);
            member.page().getByText("Schrijf een opmerking bij alinea 1.2").first().click();
            member.fill("Uw opmerking bij alinea 1.2", "Waarom alleen ochtenden?");
            member.press("Bewaar opmerking bij alinea 1.2");
            assertThat(member.text()).contains("Uw opmerking is bewaard.", "Waarom alleen ochtenden?");
            member.press("Ik ben klaar met lezen");
            assertThat(member.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void write() {
        try (var writer = Person.staff("adviesraad05")) {
            writer.openTask("Schrijf het conceptadvies", TITLE);
            assertThat(writer.text()).contains("Waarom alleen ochtenden?");
            writer.fill("Tekst van het advies", "Maak de plek klein.").fill("Tekst van aanbeveling 1", "Ook open in de avond.");
            writer.press("Bewaar als versie");
            assertThat(writer.sees("Versie 1 is bewaard.")).isTrue();
            writer.fill("Tekst van het advies", "Maak de plek klein en dichtbij.")
                    .fill("Tekst van aanbeveling 2", "Laat ouders het beheer doen.");
            writer.press("Geef aan de leden");
            assertThat(writer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void vote() {
        try (var member = Person.staff("adviesraad06")) {
            member.openTask("Akkoord of minderheidsstandpunt", TITLE);
            assertThat(member.text()).contains("Maak de plek klein en dichtbij.", "Laat ouders het beheer doen.");
            member.choose("Wat vindt u van het concept?", "Ik heb een ander standpunt");
            member.press("Stem");
            assertThat(member.sees("Schrijf uw standpunt op.")).isTrue();
            member.fill("Uw standpunt", "Dat vraagt te veel van ouders.");
            member.press("Stem");
            assertThat(member.heading()).isEqualTo("Mijn taken");
        }
        for (var account : new String[] {"adviesraad05", "adviesraadvz01"}) {
            try (var member = Person.staff(account)) {
                member.openTask("Akkoord of minderheidsstandpunt", TITLE);
                member.choose("Wat vindt u van het concept?", "Akkoord");
                member.press("Stem");
            }
        }
    }

    private static void adopt() {
        try (var chair = Person.staff("adviesraadvz01")) {
            chair.openTask("Stel het advies vast", TITLE);
            assertThat(chair.text()).contains("Genoeg stemmen", "Dat vraagt te veel van ouders.");
            chair.press("Stel het advies vast");
            assertThat(chair.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void answerWithOneOpen() {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("De reactie op een advies is te laat", TITLE);
            officer.press("Gelezen");
            officer.openTask("Bereid de reactie voor", TITLE);
            officer.fill("Reactie in het kort", "Dank voor het advies.");
            officer.choose("Wat doet de gemeente met aanbeveling 1", "Overgenomen");
            officer.press("Naar de bestuurder");
            assertThat(officer.sees("Bij elke uitkomst hoort een reden")).isTrue();
            officer.fill("Waarom, bij aanbeveling 1", "Twee avonden kan.");
            officer.press("Naar de bestuurder");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void refuseGiveBackAndAdopt() {
        try (var executive = Person.staff("bestuurder01")) {
            executive.openTask("Stel de reactie vast", TITLE);
            executive.press("Stel de reactie vast");
            assertThat(executive.sees("Aanbeveling 2 heeft nog geen uitkomst met een reden.")).isTrue();
            executive.fill("Wat moet er nog gebeuren?", "Aanbeveling 2.");
            executive.press("Geef terug");
        }
        try (var resident = Person.residentWithoutScripts()) {
            resident.open("/advice/list").follow(TITLE);
            assertThat(resident.text()).contains("Te laat", "Nog geen reactie").doesNotContain("Twee avonden kan.");
        }
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Bereid de reactie voor", TITLE);
            assertThat(officer.text()).contains("De bestuurder gaf de reactie terug:");
            officer.choose("Wat doet de gemeente met aanbeveling 2", "Deels overgenomen");
            officer.fill("Waarom, bij aanbeveling 2", "Het eerste jaar samen.");
            officer.press("Naar de bestuurder");
        }
        try (var executive = Person.staff("bestuurder01")) {
            executive.openTask("Stel de reactie vast", TITLE);
            executive.press("Stel de reactie vast");
            assertThat(executive.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void noTalk() {
        try (var chair = Person.staff("adviesraadvz01")) {
            chair.openTask("Wilt u overleg over de reactie?", TITLE);
            chair.press("Nee, dat hoeft niet");
        }
    }

    private static void everybodyReads() {
        try (var resident = Person.residentWithoutScripts()) {
            resident.open("/advice/list").follow(TITLE);
            assertThat(resident.text()).contains("Te laat", "De gemeente neemt dit over", "Twee avonden kan.",
                    "De gemeente neemt een deel over", "Dat vraagt te veel van ouders.").doesNotContain("Waarom alleen ochtenden?");
            assertThat(resident.page().request().get(Application.address() + "/advice/list.json").text()).contains(TITLE,
                    "reactieTeLaatSinds");
        }
    }

    private static void anotherCouncilFindsNothing() {
        var id = Application.value("select id::text from weerklank.advice_request where title = '" + TITLE + "'");
        try (var stranger = Person.staff("ervaringsraad01")) {
            stranger.open("/advice/council");
            assertThat(stranger.text()).doesNotContain(TITLE);
            assertThat(stranger.page().request().get(Application.address() + "/advice/show?advies=" + id).status())
                    .isEqualTo(404);
        }
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d-M-yyyy"));
    }
}
