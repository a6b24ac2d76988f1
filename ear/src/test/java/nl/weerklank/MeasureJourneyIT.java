package nl.weerklank;

import static nl.weerklank.FeedbackSteps.askEverybody;
import static nl.weerklank.FeedbackSteps.contribute;
import static nl.weerklank.FeedbackSteps.sortAll;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From a confirmed cause to what everybody reads of it: options, measures, the document, the decision, a partner. */
class MeasureJourneyIT {

    private static final String THEME = "Alleen staan";
    private static final String MEASURE = "Een open plek in de wijk";

    @Test
    void aCauseBecomesAMeasureThatResidentsCanCountOn_INV_20_INV_27_INV_40_INV_41_INV_46() throws SQLException {
        var course = askEverybody(Town.wijkWithPot(1000));
        var codes = Stream.of("Ik ken hier niemand.", "Niemand belt bij ons aan.", "Ik zit veel thuis.")
                .map(story -> contribute(course, story, null, null)).toList();
        Application.moveClock(Duration.ofDays(8));
        sortAll(course, THEME);
        confirmCause(course);
        Application.beginPhase(course.id(), "ADAPT");

        chooseCauses(course);
        thinkUpOptions(course);
        testPrinciples(course);
        workOut(course);
        askFit(course);
        compose(course);
        decide(course);
        answerAsPartner();
        launch(course);
        everybodyReads(course);
        officialsFollow(course);
        whoToldReadsTheMeasure(course, codes.get(0));
        phaseFourAsksHowItStands(course);
    }

    private static void confirmCause(FeedbackSteps.Course course) throws SQLException {
        var contributions = new ArrayList<String>();
        try (var connection = Application.database(); var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select id from weerklank.contribution where trajectory_id = '"
                    + course.id() + "'")) {
                while (found.next()) {
                    contributions.add(found.getString(1));
                }
            }
            for (var row : CauseInContainer.behind(UUID.randomUUID(), course.id(), THEME, contributions)) {
                statement.executeUpdate(row);
            }
        }
    }

    private static void chooseCauses(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Kies oorzaken samen met inwoners", course.title());
            officer.fill("Op welke dag?", Town.typed(Application.today()));
            officer.fill("Hoeveel inwoners waren erbij?", "0");
            officer.fill("Wie dachten mee?", "5 ouders, 2 professionals");
            officer.tick("Pak dit aan: " + CauseInContainer.TEXT);
            officer.press("Deze oorzaken zijn gekozen");
            assertThat(officer.sees("Vul in hoeveel inwoners erbij waren")).isTrue();
            officer.fill("Hoeveel inwoners waren erbij?", "5");
            officer.press("Deze oorzaken zijn gekozen");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void thinkUpOptions(FeedbackSteps.Course course) {
        try (var manager = Person.staff("wijkregisseur01")) {
            manager.openTask("Bedenk opties samen", course.title());
            assertThat(manager.text()).contains(CauseInContainer.TEXT);
            manager.choose("Wie doet het?", "Inwoners doen het zelf");
            manager.fill("Wat is het idee?", "Buren zetten koffie.");
            manager.press("Zet het idee erbij");
            manager.press("Dit zijn de maatregelen");
            assertThat(manager.sees("Maak minstens één maatregel")).isTrue();
            manager.fill("Hoe heet de maatregel?", MEASURE);
            manager.choose("Soort", "Voorziening");
            manager.press("Maak deze maatregel");
            assertThat(manager.sees("De maatregel staat erbij")).isTrue();
            manager.press("Dit zijn de maatregelen");
            assertThat(manager.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void testPrinciples(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/measure/principles");
            officer.openTask("Toets aan de uitgangspunten", course.title());
            officer.press("De toets is klaar");
            assertThat(officer.sees("Geef bij elk uitgangspunt een antwoord")).isTrue();
            var yes = officer.page().getByLabel("Ja", new Page.GetByLabelOptions().setExact(true));
            for (int i = 0; i < yes.count(); i++) {
                yes.nth(i).check();
            }
            officer.press("De toets is klaar");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void workOut(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Werk de maatregel uit", course.title());
            officer.fill("Wat gaan wij doen?", "Elke week is er koffie in het buurthuis.");
            officer.page().locator("#owner").selectOption("beleid01");
            officer.fill("Wat kunnen inwoners zelf kiezen?", "U komt wanneer u wilt.");
            officer.fill("Wat gebeurt er?", "Wij zoeken een ruimte.");
            officer.page().locator("#actionOwner").selectOption("wijkregisseur01");
            officer.fill("Voor welke dag?", Town.typed(Application.today().plusDays(30)));
            officer.press("Zet de stap erbij");
            assertThat(officer.sees("Wij zoeken een ruimte.")).isTrue();
            officer.fill("Wie betaalt?", "Gemeente");
            officer.fill("Hoeveel?", "1.000");
            officer.press("Zet het geld erbij");
            officer.page().getByText("Vraag een partner").first().click();
            officer.fill("Organisatie", "Buurthuis De Poort");
            officer.fill("Wat vragen wij?", "Elke week een ruimte.");
            officer.fill("Voor welke dag nodig?", Town.typed(Application.today().plusDays(60)));
            officer.fill("Mailadres", "poort@voorbeeld.example");
            officer.press("Zet de partner erbij");
            officer.fill("Het cijfer", "6 van de 10 ouders kent de plek.");
            officer.fill("Bron van het cijfer", "Buurtpeiling (verzonnen)");
            officer.press("De maatregel is uitgewerkt");
            assertThat(officer.sees("Zet bij het cijfer ook een verhaal")).as("INV-27").isTrue();
            officer.fill("Het verhaal", "Ouders komen elkaar vanzelf tegen.");
            officer.press("De maatregel is uitgewerkt");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void askFit(FeedbackSteps.Course course) {
        try (var facilitator = Person.staff("gespreksleider01")) {
            facilitator.openTask("Past dit bij wat u zei?", course.title());
            facilitator.fill("Hoeveel inwoners vroeg u het?", "4");
            facilitator.fill("Hoeveel zeggen dat het past?", "3");
            facilitator.fill("Wat zeiden zij?", "Fijn, als het dichtbij is.");
            facilitator.choose("Past de maatregel?", "Het past");
            facilitator.press("Leg de antwoorden vast");
            assertThat(facilitator.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void compose(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Stel het stuk samen", course.title());
            officer.choose("Soort stuk", "Wijkplan");
            officer.fill("Titel", "Plan voor jonge ouders");
            officer.fill("De tekst van het stuk", "Wij maken een open plek in de wijk.");
            officer.press("Het stuk is klaar");
            officer.openTask("Vraag advies, of leg uit waarom niet", course.title());
            officer.fill("Er is geen advies gevraagd, omdat", "De adviesraad dacht mee in de bijeenkomst.");
            officer.press("Naar het college");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void decide(FeedbackSteps.Course course) {
        try (var executive = Person.staff("bestuurder01")) {
            executive.openTask("Collegebesluit", course.title());
            assertThat(executive.text()).contains(MEASURE, "De adviesraad dacht mee");
            executive.choose("Wat besluit het college?", "Afwijzen");
            executive.press("Leg het besluit vast");
            assertThat(executive.sees("Schrijf waarom")).isTrue();
            executive.choose("Wat besluit het college?", "Overnemen");
            executive.press("Leg het besluit vast");
            assertThat(executive.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void answerAsPartner() {
        var find = "select substring(body from 'code in: ([a-z0-9-]+)') from weerklank.outbox_message"
                + " where kind = 'PARTNER_REQUEST' order by created_at desc limit 1";
        Application.await("the question to the partner", () -> Application.value(find) != null);
        try (var partner = Person.resident()) {
            partner.open("/partner");
            partner.fill("Uw code", "boom-boom-boom-boom-10");
            partner.press("Open de vraag");
            assertThat(partner.sees("Deze code kennen wij niet")).isTrue();
            partner.fill("Uw code", Application.value(find));
            partner.press("Open de vraag");
            assertThat(partner.text()).contains("Elke week een ruimte.", MEASURE);
            partner.press("Verstuur mijn antwoord");
            assertThat(partner.sees("Kies ja of nee")).isTrue();
            partner.choose("Kunt u dit doen?", "Ja, daar kunt u op rekenen");
            partner.press("Verstuur mijn antwoord");
            assertThat(partner.sees("Bedankt voor uw antwoord")).isTrue();
        }
    }

    private static void launch(FeedbackSteps.Course course) {
        try (var manager = Person.staff("wijkregisseur01")) {
            manager.openTask("Organiseer de lancering met verhalen", course.title());
            manager.fill("Op welke dag?", Town.typed(Application.today().plusDays(14)));
            manager.fill("Hoe en waar?", "In het buurthuis vertellen drie ouders hun verhaal.");
            manager.press("De lancering staat vast");
            assertThat(manager.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void everybodyReads(FeedbackSteps.Course course) {
        try (var visitor = Person.resident()) {
            visitor.open("/trajectory/show?traject=" + course.id());
            assertThat(visitor.text()).contains("Wat gaan wij doen?", MEASURE, "Besloten", CauseInContainer.TEXT,
                    "Dit komt uit wat een paar mensen vertelden.", "U komt wanneer u wilt.", "Plan voor jonge ouders",
                    "De adviesraad dacht mee in de bijeenkomst.", "Wij zoeken een ruimte.");
        }
    }

    private static void officialsFollow(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/measure/overview?traject=" + course.id());
            officer.follow(MEASURE);
            officer.press("Begin met deze maatregel");
            assertThat(officer.sees("Het geld is nog niet rond")).as("INV-40").isTrue();
            officer.press("Nu toegezegd: Gemeente");
            officer.press("Begin met deze maatregel");
            assertThat(officer.sees("Loopt")).isTrue();
            officer.open("/knowledge/overview?traject=" + course.id());
            assertThat(officer.text()).contains(MEASURE);
            officer.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Terug naar de verhalen")).first().click();
            officer.look();
            assertThat(officer.text()).contains("Wat doen wij hieraan?", MEASURE);
            officer.follow("Naar de bijdrage 1");
            assertThat(officer.text()).contains(MEASURE);
        }
    }

    /** INV-21 forward: an answer that says yes names its measure. */
    private static void whoToldReadsTheMeasure(FeedbackSteps.Course course, String code) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Schrijf het antwoord", course.title());
            FeedbackSteps.fillAnswer(officer, "Ouders zijn alleen.", "Overgenomen", null);
            officer.press("Klaar om mee te lezen");
            assertThat(officer.sees("Vink aan in welke maatregel dit staat")).isTrue();
            officer.tick(MEASURE);
            officer.press("Klaar om mee te lezen");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
        FeedbackSteps.readAlong(course);
        FeedbackSteps.await("the answer behind the code", () -> {
            try (var owner = FeedbackSteps.owner(code)) {
                return owner.text().contains(MEASURE);
            }
        });
    }

    private static void phaseFourAsksHowItStands(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Werk de stand van zaken bij", course.title());
            assertThat(officer.text()).contains(MEASURE, "Loopt");
            officer.press("Alles is bijgewerkt");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }
}
