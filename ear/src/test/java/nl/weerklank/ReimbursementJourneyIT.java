package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody took part: they get back what it cost them, and may take back what they said. */
class ReimbursementJourneyIT {

    @Test
    void whoTakesPartGetsBackWhatItCostAndMayTakeBackTheirWords_INV_37_INV_08() {
        var course = prepared();
        // Five: a talk of so many has a report of its own, in which words are used.
        var codes = Application.holdTalk(course.id(), 5);
        askWithoutScripts(codes.get(0));
        thankNo(codes.get(1));
        talkOver(course);
        pay(course);
        theGespreksleiderHasAnOfferToo(course);
        seePaid(codes.get(0));

        takeBackAndStopShowing(codes.get(1), codes.get(2));
        tellWhatIsLate(course);
        judge(course);
        seeGone(codes.get(1));
    }

    private static FeedbackSteps.Course prepared() {
        try (var officer = Person.staff("beleid01")) {
            var title = FeedbackSteps.describe(officer, Town.wijkWithPot(1000));
            return new FeedbackSteps.Course(FeedbackSteps.prepare(officer), title);
        }
    }

    private static void askWithoutScripts(String code) {
        try (var resident = Person.residentWithoutScripts()) {
            resident.open("/reimbursement/open");
            resident.fill("Uw code", "dit-is-geen-code-12");
            resident.page().locator("#open").click();
            assertThat(resident.sees("Deze code kennen wij niet.")).isTrue();
            resident.fill("Uw code", code);
            resident.page().locator("#open").click();
            assertThat(resident.text()).contains("U was bij dit gesprek. Wat kostte dat u?", "€ 0 van € 210");
            resident.follow("Vraag een vergoeding");
            resident.page().locator("#claim").click();
            assertThat(resident.sees("Kies waarvoor het is.")).isTrue();
            resident.tick("Oppas");
            resident.fill("Hoeveel euro samen?", "heel veel");
            resident.choose("Hoe wilt u het geld?", "Op mijn rekening");
            resident.page().locator("#claim").click();
            assertThat(resident.sees("Vul een bedrag in, bijvoorbeeld 12,50.")).isTrue();
            resident.fill("Hoeveel euro samen?", "215");
            resident.fill("Uw IBAN", "NL00 ABNA 0417 1643 00");
            resident.page().locator("#claim").click();
            assertThat(resident.sees("Dit IBAN klopt niet.")).isTrue();
            resident.fill("Uw IBAN", "NL91 ABNA 0417 1643 00");
            resident.fill("Naam op de rekening", "A. Voorbeeld");
            resident.page().locator("#claim").click();
            assertThat(resident.text()).contains("Uw vraag is binnen.", "Oppas", "€ 215", "Wij bellen u eerst even");
        }
    }

    private static void thankNo(String code) {
        try (var resident = FeedbackSteps.owner(code)) {
            resident.open("/reimbursement/open").open("/contribution/mine");
            resident.follow("Bekijk mijn vergoedingen");
            resident.follow("Vraag een vergoeding");
            resident.press("Vraag dit bedrag");
            resident.follow("Terug naar mijn vergoedingen");
            resident.page().getByText("Nee, dank u").click();
            resident.press("Ik hoef geen vergoeding");
            assertThat(resident.text()).contains("Wij laten het rusten.", "Niet nodig");
        }
    }

    private static void talkOver(FeedbackSteps.Course course) {
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Bespreek met de ontvanger", course.title());
            assertThat(supporter.text()).contains("Dit komt boven de grens van deze maand.", "€ 0 van € 210", "€ 215");
            supporter.press("Leg de afspraak vast");
            assertThat(supporter.sees("Kies wat u met de ontvanger hebt afgesproken.")).isTrue();
            supporter.choose("Wat sprak u af?", "Nu betalen: de ontvanger weet wat dat kan betekenen");
            supporter.press("Leg de afspraak vast");
            assertThat(supporter.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void pay(FeedbackSteps.Course course) {
        try (var payer = Person.staff("betaler01")) {
            payer.open("/reimbursement/payments");
            assertThat(payer.text()).contains(course.title(), "€ 215").doesNotContain("ABNA");
            payer.openTask("Betaal", course.title());
            assertThat(payer.sees("ABNA")).isFalse();
            payer.press("Laat de rekening zien");
            assertThat(payer.text()).contains("NL91ABNA0417164300", "A. Voorbeeld");
            payer.press("Betaald");
            assertThat(payer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void theGespreksleiderHasAnOfferToo(FeedbackSteps.Course course) {
        try (var facilitator = Person.staff("gespreksleider01")) {
            facilitator.open("/reimbursement/own");
            facilitator.page().locator("article", new Page.LocatorOptions().setHasText(course.title()))
                    .getByText("Vraag een vergoeding").click();
            facilitator.look();
            facilitator.tick("Mijn tijd");
            facilitator.fill("Hoeveel euro samen?", "20");
            facilitator.choose("Hoe wilt u het geld?", "Ik haal het op bij de balie");
            facilitator.press("Vraag dit bedrag");
            assertThat(facilitator.sees("Uw vraag is binnen.")).isTrue();
            assertThat(facilitator.text()).containsPattern(Pattern.compile("Nummer voor de balie\\s+[0-9]{6}"))
                    .contains("Wij betalen dit uiterlijk");
        }
    }

    private static void seePaid(String code) {
        try (var resident = FeedbackSteps.owner(code)) {
            resident.open("/reimbursement/mine");
            assertThat(resident.text()).contains("€ 215 van € 210", "U komt bij een grens.", "Wij betaalden dit op");
        }
        assertThat(Application.value("select count(*) from weerklank.outbox_message where kind in ('REIMBURSEMENT_AGREED',"
                + " 'REIMBURSEMENT_PAID')")).isEqualTo("2");
    }

    private static void takeBackAndStopShowing(String takesBack, String stopsShowing) {
        try (var resident = FeedbackSteps.owner(takesBack)) {
            resident.page().getByText("Mijn bijdrage terugnemen").click();
            assertThat(resident.sees("Binnen een maand hoort u dat alles weg is.")).isTrue();
            resident.press("Ja, neem mijn bijdrage terug");
            assertThat(resident.text()).contains("Uw bijdrage is weg", "U nam deze bijdrage terug op", "Een vraag hierover? Bel")
                    .doesNotContain("Ik vroeg pas hulp");
        }
        try (var resident = FeedbackSteps.owner(stopsShowing)) {
            resident.page().getByText("Mijn woorden niet meer laten zien").click();
            resident.press("Ja, laat mijn woorden niet meer zien");
            assertThat(resident.text()).contains("Uw woorden staan nergens meer op de website.", "Een plek met koffie")
                    .doesNotContain("Mijn woorden niet meer laten zien");
        }
    }

    private static void tellWhatIsLate(FeedbackSteps.Course course) {
        Application.moveClock(Duration.ofDays(26));
        try (var executive = Person.staff("bestuurder01")) {
            for (var notice : List.of("Een vergoeding is te laat", "Een intrekking is bijna te laat")) {
                executive.openTask(notice, course.title());
                executive.press("Ik heb het gezien");
                assertThat(executive.heading()).isEqualTo("Mijn taken");
            }
        }
    }

    private static void judge(FeedbackSteps.Course course) {
        try (var officer = Person.staff("privacy01")) {
            officer.open("/withdrawal/list");
            assertThat(officer.text()).contains(course.title(), "De hele bijdrage", "Alleen het laten zien");
            officer.open("/retention/list");
            assertThat(officer.sees("Dat u een bijdrage terugnam")).isTrue();
            for (int i = 0; i < 2; i++) {
                officer.openTask("Beoordeel de gevolgen", course.title());
                assertThat(officer.text()).contains("Waar is het gebruikt?", "Verslag").doesNotContain("Ik vroeg pas hulp");
                officer.press("Leg vast en vertel het de inwoner");
                assertThat(officer.page().locator(".errors").count()).isEqualTo(1);
                if (officer.sees("De hele bijdrage")) {
                    officer.choose("Wat moet er gebeuren?", "Alles wissen. Ook het thema en de uitkomst gaan weg. De lege plek telt "
                            + "alleen nog mee in het totaal van het traject.");
                    officer.page().getByLabel(Pattern.compile("Verslag: .*")).check();
                }
                officer.fill("Waarom kiest u dit?", "Het staat nog nergens in een besluit.");
                officer.press("Leg vast en vertel het de inwoner");
                assertThat(officer.heading()).isEqualTo("Mijn taken");
            }
            officer.open("/withdrawal/list");
            assertThat(officer.text()).contains("Alles gewist", "Laten zien gestopt");
        }
        try (var policy = Person.staff("beleid01")) {
            policy.openTask("Haal ingetrokken woorden weg", course.title());
            policy.press("Nagekeken: niemand is te herkennen");
            assertThat(policy.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void seeGone(String code) {
        try (var resident = FeedbackSteps.owner(code)) {
            assertThat(resident.text()).contains("Alles is gewist op");
        }
    }
}
