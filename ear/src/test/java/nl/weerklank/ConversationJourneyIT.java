package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Residents talk in small groups and invite each other, from the first card to the answer that each of them gets. */
class ConversationJourneyIT {

    private static final String QUESTION = "Wat heeft een kindje nodig?";

    @Test
    void aRoundGoesFromCourseToTableToContribution_INV_06_INV_13_INV_14_INV_49() {
        var course = FeedbackSteps.askEverybody(Town.wijkWithPot(1000));
        var round = startRound(course);
        trainFacilitator(course);
        planWave(course, "Wij haalden verhalen op. Praat mee.");
        mend(course);
        var codes = handOut(course);

        for (int i = 0; i < 5; i++) {
            accept(codes.get(i), i);
        }
        decline(codes.get(5));
        useAgain(codes.get(5));

        Application.moveClock(Duration.ofDays(8));
        atTheTable(course);
        FeedbackSteps.await("the contributions", () -> course.contributions("source = 'STATEMENT'") == 2);
        // A table of five has a report; ReportJourneyIT goes the way of it.
        Application.publishReports(course.id());
        try (var speaker = FeedbackSteps.owner(codes.get(0))) {
            assertThat(speaker.text()).contains("Mij vragen ze nooit iets.").doesNotContain("Op woensdag ben ik vrij.");
        }

        try (var officer = Person.staff("beleid01")) {
            officer.open("/conversation/round?ronde=" + round);
            assertThat(officer.text()).contains("Een van de aantallen is minder dan 5", "Nog te weinig mensen", "5 van 6",
                    "0 van 15");
        }
        // Nobody uses the cards that were passed on: after two weeks the round stops.
        Application.moveClock(Duration.ofDays(15));
        FeedbackSteps.await("the end of the round", () -> "DONE".equals(Application.value(
                "select state from weerklank.conversation_round where id = '" + round + "'")));
        try (var officer = Person.staff("beleid01")) {
            officer.open("/conversation/round?ronde=" + round);
            assertThat(officer.text()).contains("Gestopt: niemand nieuws kwam erbij", "Openbaar");
        }
    }

    private static String startRound(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/trajectory/manage?traject=" + course.id());
            officer.page().getByText("Voeg een groep toe").first().click();
            officer.fill("Naam van de groep", "Ouders met een migratieachtergrond");
            officer.choose("Waarom deze groep?", "Het beleid is voor hen");
            officer.fill("Aandeel van wie er woont (procent)", "67");
            officer.press("Voeg een groep toe");
            assertThat(officer.sees("Bij een aandeel hoort een bron met een datum.")).isTrue();
            officer.fill("Bron van het aandeel", "Voorbeeld");
            officer.fill("Datum van de bron", Town.typed(Application.today().minusDays(10)));
            officer.press("Voeg een groep toe");
            assertThat(officer.sees("De groep is toegevoegd")).isTrue();
            officer.page().getByText("Begin een gespreksronde").first().click();
            officer.choose("Soort gesprekken", "Verkennen");
            officer.fill("De vraag van de gesprekken", QUESTION);
            officer.press("Begin een gespreksronde");
            assertThat(officer.heading()).isEqualTo(QUESTION);
            var id = Pattern.compile("ronde=([0-9a-f-]{36})").matcher(officer.page().url());
            assertThat(id.find()).isTrue();
            return id.group(1);
        }
    }

    /** Without anybody who can lead there is a course first; otherwise the plan is asked for at once. */
    private static void trainFacilitator(FeedbackSteps.Course course) {
        try (var manager = Person.staff("wijkregisseur01")) {
            if (manager.hasTask("Plan een cursus", course.title())) {
                manager.openTask("Plan een cursus", course.title());
                manager.fill("Dag van de cursus", Town.typed(Application.today()));
                manager.fill("Plek", "Wijkcentrum");
                manager.press("Plan een cursus");
                manager.open("/conversation/courses");
                manager.page().getByText("Rond de cursus af").first().click();
                manager.tick("Gespreksleider 1");
                manager.press("De cursus is gehouden");
                assertThat(manager.sees("Wachtende rondes gaan verder")).isTrue();
            }
            manager.open("/conversation/courses");
        }
    }

    private static void planWave(FeedbackSteps.Course course, String invitation) {
        try (var manager = Person.staff("wijkregisseur01")) {
            manager.openTask("Plan de gesprekken", course.title());
            manager.press("Het plan is klaar");
            assertThat(manager.sees("Zet eerst een gesprek in het plan.")).isTrue();
            manager.fill("Dag", Town.typed(Application.today().plusDays(7)));
            manager.fill("Begint om", "half acht");
            manager.fill("Plek", "Wijkcentrum De Poort");
            manager.fill("Taal", "Nederlands");
            manager.tick("Er is oppas");
            manager.select("Gespreksleider", "Gespreksleider 1");
            manager.press("Zet een gesprek in het plan");
            assertThat(manager.sees("Schrijf het uur zo: 19.30")).isTrue();
            manager.fill("Begint om", "19.30");
            manager.press("Zet een gesprek in het plan");
            assertThat(manager.text()).contains("Wijkcentrum De Poort", "Gespreksleider 1");
            manager.fill("Tekst van de uitnodiging", invitation);
            manager.press("Het plan is klaar");
            assertThat(manager.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void mend(FeedbackSteps.Course course) {
        try (var editor = Person.staff("redacteur01")) {
            editor.openTask("Pas de uitnodiging aan", course.title());
            editor.fill("Tekst van de uitnodiging", "Kom praten over kinderen krijgen. Er is koffie.");
            editor.press("De tekst is goed");
            assertThat(editor.heading()).isEqualTo("Mijn taken");
        }
    }

    private static List<String> handOut(FeedbackSteps.Course course) {
        try (var ambassador = Person.staff("ambassadeur01")) {
            ambassador.openTask("Geef uitnodigingen uit", course.title());
            ambassador.press("De kaartjes zijn uitgedeeld");
            assertThat(ambassador.sees("Maak eerst kaartjes.")).isTrue();
            ambassador.fill("Hoeveel kaartjes?", "6");
            ambassador.press("Maak kaartjes");
            var task = ambassador.page().url();
            ambassador.follow("Print de kaartjes");
            var codes = new ArrayList<>(ambassador.page().locator(".paper-cards .code").allInnerTexts());
            assertThat(codes).hasSize(6);
            ambassador.page().navigate(task);
            ambassador.press("De kaartjes zijn uitgedeeld");
            assertThat(ambassador.heading()).isEqualTo("Mijn taken");
            ambassador.open("/conversation/cards");
            assertThat(ambassador.text()).contains("0 van 6 kaartjes gebruikt");
            return codes;
        }
    }

    private static void accept(String code, int number) {
        try (var resident = Person.residentWithoutScripts()) {
            open(resident, code);
            assertThat(resident.heading()).isEqualTo(QUESTION);
            resident.page().locator("#next").click();
            assertThat(resident.sees("Kies ja of nee.")).isTrue();
            resident.page().locator("input[name=choice]").first().check();
            resident.page().locator("#next").click();
            assertThat(resident.heading()).isEqualTo("Hoe kunnen wij u bereiken?");
            if (number == 0) {
                resident.fill("Uw mailadres", "geen adres");
                resident.page().locator("#send").click();
                assertThat(resident.sees("Dit mailadres klopt niet")).isTrue();
                resident.fill("Uw mailadres", "ouder@voorbeeld.example");
            }
            resident.page().locator("#send").click();
            assertThat(resident.heading()).isEqualTo("Fijn dat u meepraat");
            assertThat(resident.text()).contains("Wijkcentrum De Poort", "19:30", "Er is oppas");
            resident.look();
        }
    }

    private static void decline(String code) {
        try (var resident = Person.residentWithoutScripts()) {
            open(resident, code);
            resident.page().getByLabel("Nee, liever niet").check();
            resident.page().locator("#next").click();
            assertThat(resident.heading()).isEqualTo("Dank u wel");
            assertThat(resident.text()).contains("Wij bewaren niets over u.");
        }
    }

    private static void useAgain(String code) {
        try (var resident = Person.residentWithoutScripts()) {
            resident.open("/kaartje");
            resident.fill("De code op uw kaartje", "dit-is-geen-code-12");
            resident.page().locator("#open").click();
            assertThat(resident.sees("Deze code kennen wij niet.")).isTrue();
            resident.fill("De code op uw kaartje", code);
            resident.page().locator("#open").click();
            assertThat(resident.sees("U heeft gezegd dat u niet meepraat.")).isTrue();
            assertThat(resident.page().locator("input[name=choice]").count()).isZero();
        }
    }

    private static void open(Person resident, String code) {
        resident.open("/trajectory/overview");
        resident.follow("Ik heb een kaartje met een code");
        resident.fill("De code op uw kaartje", code);
        resident.page().locator("#open").click();
    }

    private static void atTheTable(FeedbackSteps.Course course) {
        try (var facilitator = Person.staff("gespreksleider01")) {
            FeedbackSteps.await("the day of the conversation", () -> {
                facilitator.open("/worklist/list?bak=MINE");
                return facilitator.hasTask("Voer het gesprek", course.title());
            });
            facilitator.openTask("Voer het gesprek", course.title());
            assertThat(facilitator.text()).doesNotContain("ouder@voorbeeld.example");
            facilitator.choose("Wat voor uitspraak is het?", "Zorg");
            facilitator.fill("De uitspraak", "Mij vragen ze nooit iets.");
            facilitator.tick("Dit is nieuw: in deze ronde nog niet gehoord");
            facilitator.fill("Kaartnummer van wie dit zei", "1");
            facilitator.press("Schrijf deze uitspraak op");
            facilitator.choose("Wat voor uitspraak is het?", "Zo is het");
            facilitator.fill("De uitspraak", "Op woensdag ben ik vrij.");
            facilitator.press("Schrijf deze uitspraak op");
            facilitator.fill("Aantal mensen aan tafel", "5");
            facilitator.fill("Ouders met een migratieachtergrond: hoeveel horen erbij?", "3");
            facilitator.fill("Ouders met een migratieachtergrond: van hoeveel mensen weet u het?", "5");
            for (int card = 1; card <= 5; card++) {
                facilitator.tick("Kaart " + card);
            }
            facilitator.press("Het gesprek is gehouden");
            assertThat(facilitator.sees("Vroeg u ernaar?")).isTrue();
            assertThat(facilitator.page().getByLabel("Aantal mensen aan tafel").inputValue()).isEqualTo("5");
            facilitator.tick("Ik vroeg ernaar, maar niemand noemde iets");
            facilitator.press("Het gesprek is gehouden");
            assertThat(facilitator.heading()).isEqualTo("Mijn taken");
            facilitator.open("/worklist/list?bak=MINE");
            facilitator.openTask("Vraag om door te nodigen", course.title());
            facilitator.press("Maak kaartjes");
            facilitator.press("De kaartjes zijn uitgedeeld");
            assertThat(facilitator.heading()).isEqualTo("Mijn taken");
            facilitator.open("/conversation/mine");
            assertThat(facilitator.text()).contains("Gehouden");
        }
    }
}
