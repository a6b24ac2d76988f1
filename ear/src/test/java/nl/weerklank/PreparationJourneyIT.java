package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new trajectory: five questions, the adviesraad and the wijk, a mandate that first asks to adapt, and the public page. */
class PreparationJourneyIT {

    private static final String FIRST = "Vraag 1: wat wilt u bereiken?";
    private static final String DONE = "Klaar met deze vraag";

    @Test
    void fiveQuestionsAndAMandateMakeATrajectoryPublic_INV_01_INV_03_INV_04_INV_50() {
        var course = begin();
        answerTheFirst(course);
        theCouncilThinksAlong(course);
        thoseWhoKnowTheWijkAdd(course);
        scan(course);
        answerTheThird(course);
        chooseForms(course);
        answerTheFifthAndPlanTheBudget(course);
        askedToAdapt(course);
        onceMoreWithEverythingKept(course);
        theMandateIsGivenAndTheTextMended(course);
        try (var visitor = Person.residentWithoutScripts()) {
            visitor.page().navigate("/trajectory/show?traject=" + course.id());
            assertThat(visitor.text()).contains("Loopt nu", "Ouders met jonge kinderen", "Het college wilde eerst het geld regelen.",
                    "Alleenstaande vaders", "Gesprekken", "Hoe wij samen ouders helpen.", "Het geld voor dit jaar.",
                    "De adviesraad weet het sinds").doesNotContain("Minder zorgkosten");
        }
        try (var visitor = Person.resident()) {
            visitor.open("/trajectory/show?traject=" + course.id());
        }
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Plan de rondes", course.title());
        }
    }

    private static FeedbackSteps.Course begin() {
        try (var officer = Person.staff("beleid01")) {
            var title = FeedbackSteps.describe(officer, Town.wijk());
            var id = Pattern.compile("traject=([0-9a-f-]{36})").matcher(officer.page().url());
            assertThat(id.find()).isTrue();
            officer.press("Begin de voorbereiding");
            assertThat(officer.text()).contains("De voorbereiding is begonnen", "In voorbereiding").doesNotContain("Zet op de website");
            return new FeedbackSteps.Course(id.group(1), title);
        }
    }

    private static void answerTheFirst(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask(FIRST, course.title());
            officer.press(DONE);
            assertThat(officer.text()).contains("Schrijf op waarom u dit wilt", "Kies wat het belangrijkste doel is");
            officer.fill("Voor wie is het?", "Ouders met jonge kinderen");
            officer.fill("Waarom wilt u dit?", "Minder zorgkosten");
            officer.choose("Wat is het belangrijkste doel?", "Minder kosten");
            officer.choose("Hoe ver is het beleidsstuk?", "Het ligt al bij college of raad");
            officer.press(DONE);
            assertThat(officer.text()).contains("Schrijf op waarom u nu pas begint");
            officer.fill("Waarom begint u nu pas?", "Het college wilde eerst het geld regelen.");
            officer.press(DONE);
            assertThat(officer.heading()).isEqualTo("Mijn taken");

            officer.openTask(FIRST, course.title());
            assertThat(officer.text()).contains("Begin bij wat inwoners nodig hebben");
            officer.fill("Waarom wilt u dit?", "Ouders staan er vaak alleen voor.");
            officer.choose("Wat is het belangrijkste doel?", "Beter leven");
            officer.press(DONE);
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void theCouncilThinksAlong(FeedbackSteps.Course course) {
        try (var chair = Person.staff("adviesraadvz01")) {
            chair.openTask("Denk vroeg mee", course.title());
            assertThat(chair.text()).contains("Het college wilde eerst het geld regelen.", "Zo stond het er eerst", "Minder zorgkosten");
            chair.fill("Naam van de groep", "Alleenstaande vaders");
            chair.fill("Hoe bereiken wij hen?", "Via de voetbalclub");
            chair.press("Voeg deze groep toe");
            assertThat(chair.sees("De groep staat in de lijst")).isTrue();
            chair.press("Ik heb alles genoemd");
            assertThat(chair.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void thoseWhoKnowTheWijkAdd(FeedbackSteps.Course course) {
        try (var manager = Person.staff("wijkregisseur01")) {
            manager.openTask("Vraag 2", course.title());
            manager.press(DONE);
            assertThat(manager.sees("Kies bij elk contact hoe goed het is")).isTrue();
            standings(manager);
            manager.page().getByText("Voeg een contact toe").first().click();
            manager.select("Wat voor contact?", "initiatief van inwoners");
            manager.fill("Naam van de organisatie of groep", "Koffie in de speeltuin");
            manager.select("Hoe goed is het contact?", "Kan beter");
            manager.press("Bewaar dit contact");
            assertThat(manager.sees("Het contact staat in de lijst")).isTrue();
            manager.press(DONE);
            assertThat(manager.heading()).isEqualTo("Mijn taken");
        }
        try (var professional = Person.staff("wijkprofessional01")) {
            professional.openTask("Welke groepen missen we?", course.title());
            professional.fill("Naam van de groep", "Grootouders die oppassen");
            professional.fill("Hoe bereiken wij hen?", "Op het schoolplein");
            professional.press("Voeg deze groep toe");
            professional.press("Ik heb alles genoemd");
            assertThat(professional.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void standings(Person manager) {
        for (var select : manager.page().locator("select[id^=standing-]").all()) {
            select.selectOption("GOOD");
        }
    }

    private static void scan(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Zelfscan vijf kenmerken", course.title());
            officer.press(DONE);
            assertThat(officer.sees("Geef elk kenmerk een cijfer")).isTrue();
            for (var feature : List.of("EARLY", "CLOSE", "TOGETHER", "FLEXIBLE", "PROACTIVE")) {
                officer.page().locator("#score-" + feature).selectOption("3");
                officer.page().locator("#example-" + feature).fill("Vorig jaar ging het redelijk.");
            }
            officer.press(DONE);
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void answerTheThird(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Vraag 3", course.title());
            assertThat(officer.text()).contains("Vorig jaar ging het redelijk.", "Koffie in de speeltuin");
            officer.press("Neem de groep op: Alleenstaande vaders");
            assertThat(officer.sees("Schrijf op hoe u deze groep bereikt")).isTrue();
            officer.fill("Uw antwoord over Alleenstaande vaders", "Wij gaan langs bij de voetbalclub.");
            officer.press("Neem de groep op: Alleenstaande vaders");
            officer.page().getByText("Voeg zelf een groep toe").first().click();
            officer.fill("Naam van de groep", "Ouders met een migratieachtergrond");
            officer.choose("Waarom deze groep?", "Het beleid is voor hen");
            officer.fill("Aandeel van wie er woont (procent)", "67");
            officer.fill("Bron van het aandeel", "Voorbeeld");
            officer.fill("Datum van de bron", Town.typed(Application.today().minusDays(30)));
            officer.press("Bewaar deze groep");
            officer.fill("Wat wilt u van inwoners weten?", "Wat heeft een kind nodig?");
            officer.tick("Een gesloten groep, of weinig vertrouwen in de gemeente");
            officer.press(DONE);
            assertThat(officer.sees("Geef eerst antwoord op elke groep")).isTrue();
            officer.fill("Uw antwoord over Grootouders die oppassen", "Zij komen later aan bod.");
            officer.press("Neem de groep niet op: Grootouders die oppassen");
            officer.press(DONE);
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void chooseForms(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Vraag 4", course.title());
            assertThat(officer.text()).contains("mensen praten eerder met iemand die zij vertrouwen", "Nog niet in Weerklank");
            officer.untick("Gesprekken");
            officer.tick("Een vraag op de website");
            officer.press(DONE);
            assertThat(officer.sees("U kiest een vorm die past niet")).isTrue();
            officer.tick("Gesprekken");
            officer.press(DONE);
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void answerTheFifthAndPlanTheBudget(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Vraag 5", course.title());
            officer.tick("Per mail");
            officer.fill("Samen terugkijken op", Town.typed(Application.today().plusDays(180)));
            officer.press(DONE);
            assertThat(officer.heading()).isEqualTo("Mijn taken");
            officer.openTask("Budget en vergoedingen", course.title());
            officer.fill("Budget voor meedoen (euro)", "5000");
            officer.fill("Wat krijgen mensen terug?", "Reiskosten en oppas.");
            officer.press("Vraag om het mandaat");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void askedToAdapt(FeedbackSteps.Course course) {
        try (var executive = Person.staff("bestuurder01")) {
            executive.openTask("Geef mandaat", course.title());
            executive.choose("Geeft u het mandaat?", "Nog niet, pas het eerst aan");
            executive.press("Leg het besluit vast");
            assertThat(executive.sees("Schrijf op wat er anders moet")).isTrue();
            executive.fill("Wat moet anders, of waarom niet?", "Vraag ook de consultatiebureaus.");
            executive.press("Leg het besluit vast");
            assertThat(executive.heading()).isEqualTo("Mijn taken");
        }
    }

    /** Nothing has to be typed anew, and who scored before is not asked again. */
    private static void onceMoreWithEverythingKept(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask(FIRST, course.title());
            assertThat(officer.text()).contains("Vraag ook de consultatiebureaus.");
            officer.press(DONE);
            try (var manager = Person.staff("wijkregisseur01"); var professional = Person.staff("wijkprofessional01")) {
                manager.openTask("Vraag 2", course.title()).press(DONE);
                professional.openTask("Welke groepen missen we?", course.title()).press("Ik heb alles genoemd");
            }
            for (var question : List.of("Vraag 3", "Vraag 4", "Vraag 5")) {
                officer.openTask(question, course.title()).press(DONE);
                assertThat(officer.heading()).as(question).isEqualTo("Mijn taken");
            }
            officer.openTask("Budget en vergoedingen", course.title()).press("Vraag om het mandaat");
        }
    }

    private static void theMandateIsGivenAndTheTextMended(FeedbackSteps.Course course) {
        try (var executive = Person.staff("bestuurder01")) {
            executive.openTask("Geef mandaat", course.title());
            executive.choose("Geeft u het mandaat?", "Ja, dit traject kan beginnen");
            executive.fill("Wat kunnen inwoners veranderen?", "Wij halen ervaringen op.");
            executive.press("Leg het besluit vast");
            assertThat(executive.heading()).isEqualTo("Mijn taken");
        }
        assertThat(course.status()).isEqualTo("PREPARING");
        try (var editor = Person.staff("redacteur01")) {
            editor.openTask("Pas tekst aan", course.title());
            editor.fill("Wat kunnen inwoners veranderen?", "Hoe wij samen ouders helpen.");
            editor.press("Kijk de tekst opnieuw na");
            assertThat(editor.heading()).isEqualTo("Mijn taken");
        }
        assertThat(course.status()).isEqualTo("ACTIVE");
    }
}
