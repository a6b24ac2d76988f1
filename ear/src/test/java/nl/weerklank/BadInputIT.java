package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.weerklank.IdeaSteps.Form;
import org.junit.jupiter.api.Test;

/** Nonsense, mistakes and mischief: a plain sentence, nothing lost, nothing shown as anything but text. */
class BadInputIT {

    private static final String MISCHIEF = "<script>alert(1)</script> <b>vet</b> #{1+1} ${2+2} \" onfocus=\"alert(2)";

    @Test
    void amountsInManySpellingsAreRead_RES_07() {
        try (var resident = Person.residentWithoutScripts()) {
            start(resident, "Geld tellen.");
            for (var spelling : List.of("250", "€ 250", "250,00", "250.00", "€250,-", "1.250", "1.250,50", "250 euro")) {
                resident.fill("Hoeveel geld is er nodig?", spelling);
                resident.page().locator("#next").click();
                assertThat(resident.heading()).as(spelling).isEqualTo("Voor wie is het?");
                resident.page().navigate("/idea/submit/when");
            }
            for (var nonsense : List.of("heel veel", "-5", "0", "1e9", "12,345", "∞", "99999999999", "NaN", "250;drop")) {
                resident.fill("Hoeveel geld is er nodig?", nonsense);
                resident.page().locator("#next").click();
                assertThat(resident.page().locator("#amount-error").innerText()).as(nonsense).contains("250");
                assertThat(resident.page().locator("#amount").inputValue()).isEqualTo(nonsense);
            }
        }
    }

    @Test
    void aTextThatIsTooLongIsSaidAndKept() {
        var much = "Dit is een lang verhaal. ".repeat(400);
        try (var resident = Person.resident()) {
            resident.open("/idea/submit/what");
            resident.fill("Uw idee", much);
            resident.press("Volgende");
            assertThat(resident.page().locator("#what-error").innerText()).isNotBlank();
            assertThat(resident.page().locator("#what").inputValue()).isEqualTo(much);
        }
    }

    @Test
    void scriptsMarkupAndExpressionsAreShownAsTheyWereTyped() {
        try (var resident = Person.residentWithoutScripts()) {
            start(resident, MISCHIEF);
            resident.page().locator("#next").click();
            resident.fill("Voor wie is uw idee?", MISCHIEF);
            resident.page().locator("#next").click();
            resident.fill("Uw naam", MISCHIEF);
            resident.fill("Uw telefoonnummer", "0612345678");
            resident.page().locator("#next").click();
            assertThat(resident.text()).contains(MISCHIEF);
            resident.page().locator("#send").click();
            var idea = new IdeaSteps.Handed(resident.page().locator("#number").innerText(),
                    resident.page().locator("#followCode").innerText());

            try (var supporter = Person.staff("buurtondersteuner01")) {
                var dialogs = new ArrayList<String>();
                supporter.page().onDialog(d -> dialogs.add(d.message()));
                supporter.openTask("Bel of bezoek de indiener", idea.number());
                supporter.press("Laat de contactgegevens zien");
                assertThat(supporter.text()).contains(MISCHIEF);
                supporter.fill("Titel voor de website", MISCHIEF.substring(0, 60));
                supporter.fill("Bedrag", "100");
                supporter.choose("Hoe nu verder?", "Ik heb nog een vraag");
                supporter.fill("Vraag aan de indiener", MISCHIEF);
                supporter.press("Leg het gesprek vast");
                assertThat(supporter.heading()).isEqualTo("Mijn taken");
                assertThat(dialogs).isEmpty();
            }
            try (var owner = IdeaSteps.owner(idea)) {
                assertThat(owner.page().locator("blockquote").innerText()).isEqualTo(MISCHIEF);
                assertThat(owner.page().locator("main b, main script").count()).isZero();
                owner.fill("Uw antwoord", MISCHIEF);
                owner.press("Verstuur mijn antwoord");
            }
            try (var supporter = Person.staff("buurtondersteuner01"); var visitor = Person.resident()) {
                supporter.openTask("Bel of bezoek de indiener", idea.number());
                assertThat(supporter.page().locator("main b, main script:not([src])").allInnerTexts().toString())
                        .doesNotContain("alert(1)", "vet");
                visitor.open("/idea/list");
                assertThat(visitor.page().locator("main b, main script").count()).isZero();
            }
        }
    }

    @Test
    void aDateThatHasPassedIsFlaggedAndNotRefused_FND_17() {
        var idea = IdeaSteps.submit(new Form("Vorige week.", Town.wijk(), "100", Application.today().minusDays(7),
                "Weet ik niet", "Nee", "Nee"));
        try (var supporter = Person.staff("buurtondersteuner01")) {
            supporter.openTask("Bel of bezoek de indiener", idea.number());
            assertThat(supporter.sees("De datum is al geweest.")).isTrue();
        }
    }

    @Test
    void anImpossibleIbanIsSaidAndKept_RES_22() {
        var idea = OfficeSteps.approved("Een IBAN.", Town.wijk(), "30");
        try (var owner = IdeaSteps.owner(idea)) {
            owner.follow("Kies hoe u het geld krijgt");
            owner.choose("Hoe wilt u het geld?", "Op mijn rekening");
            for (var wrong : List.of("NL91ABNA0417164301", "NL91", "geen idee", "XX00 0000")) {
                owner.fill("Uw IBAN", wrong);
                owner.fill("Naam op de rekening", "I. Inwoner");
                owner.press("Kies dit");
                assertThat(owner.sees("Dit IBAN klopt niet.")).as(wrong).isTrue();
                assertThat(owner.page().getByLabel("Uw IBAN").inputValue()).isEqualTo(wrong);
            }
            owner.fill("Uw IBAN", "NL91 ABNA 0417 1643 00");
            owner.press("Kies dit");
            assertThat(owner.text()).contains("4300").doesNotContain("0417164300", "0417 1643");
        }
    }

    @Test
    void aPhotoIsJudgedByItsContentAndLosesWhatIsHiddenInIt_RES_16() throws IOException {
        try (var resident = Person.resident()) {
            start(resident, "Een foto erbij.");
            resident.page().locator("#next").click();
            resident.fill("Voor wie is uw idee?", "Voor de hele straat.");
            for (var wrong : List.of(
                    new FilePayload("foto.jpg", "image/jpeg", "%PDF-1.7 geen foto".getBytes(StandardCharsets.US_ASCII)),
                    new FilePayload("foto.svg", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(
                            StandardCharsets.US_ASCII)),
                    new FilePayload("foto.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3}))) {
                resident.page().getByLabel("Een foto").setInputFiles(wrong);
                resident.page().locator("#next").click();
                assertThat(resident.sees("Dit is geen foto die wij kunnen lezen. Kies een JPG of PNG.")).as(wrong.name).isTrue();
                assertThat(resident.page().getByLabel("Voor wie is uw idee?").inputValue()).isEqualTo("Voor de hele straat.");
                resident.look();
            }
            var large = new byte[11 * 1024 * 1024];
            new Random(1).nextBytes(large);
            resident.page().getByLabel("Een foto").setInputFiles(new FilePayload("groot.jpg", "image/jpeg", large));
            resident.page().locator("#next").click();
            assertThat(resident.sees("De foto is te groot. Hij mag 10 MB groot zijn.")).isTrue();
            assertThat(resident.page().getByLabel("Voor wie is uw idee?").inputValue()).isEqualTo("Voor de hele straat.");

            resident.page().getByLabel("Een foto").setInputFiles(new FilePayload("foto.jpg", "image/jpeg", photo()));
            resident.page().locator("#next").click();
            resident.page().locator("#next").click();
            assertThat(resident.sees("één foto")).isTrue();
            resident.page().locator("#send").click();
            var number = resident.page().locator("#number").innerText();
            var stored = " from weerklank.idea_photo p join weerklank.idea i on i.id = p.idea_id where i.number = '" + number + "'";
            assertThat(Application.value("select count(*)" + stored)).isEqualTo("1");
            assertThat(Application.value("select position('Exif'::bytea in p.jpeg) + position('GEHEIM'::bytea in p.jpeg)"
                    + stored)).isEqualTo("0");
        }
    }

    @Test
    void addressesOfThingsThatAreNotYoursSayNothing_404_403() {
        var idea = IdeaSteps.submit(new Form("Niet van u.", Town.wijk(), "100", null, "Nee", "Ja", "Nee"));
        var stewardsTask = Application.value("select id from weerklank.work_item where subject_id = '" + idea.id()
                + "' and task_key = 'explainOtherWay'");
        try (var supporter = Person.staff("buurtondersteuner01")) {
            for (var address : List.of("/idea/contact?taak=" + UUID.randomUUID(), "/idea/contact?taak=1", "/idea/contact",
                    "/idea/contact?taak=" + stewardsTask, "/staff/photo?id=" + UUID.randomUUID(), "/staff/photo?id=x")) {
                var answer = supporter.page().navigate(address);
                assertThat(answer.status()).as(address).isEqualTo(404);
                assertThat(supporter.text()).contains("Deze pagina is er niet", "14 013");
            }
            assertThat(supporter.page().navigate("/idea/explain-other-way?taak=" + stewardsTask).status()).isEqualTo(403);
            assertThat(supporter.text()).contains("Deze pagina is niet voor u");
        }
        try (var visitor = Person.resident()) {
            for (var address : List.of("/idea/list?wijk=" + UUID.randomUUID(), "/idea/list?wijk=x&pagina=y",
                    "/idea/list?pagina=-3", "/idea/list?pagina=999999999")) {
                assertThat(visitor.page().navigate(address).status()).as(address).isLessThan(500);
            }
            assertThat(visitor.page().navigate("/myidea/letter.pdf").url()).endsWith("/myidea/open");
        }
    }

    private static void start(Person resident, String what) {
        IdeaSteps.whatAndWhere(resident, what, Town.wijk());
        assertThat(resident.heading()).isEqualTo("Hoeveel geld en wanneer?");
    }

    /** A JPEG as a phone makes it, with data about its owner in front of the picture. */
    private static byte[] photo() throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(100, 100, 300, 200);
        pen.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", plain);
        var exif = "Exif\0\0MM\0*\0\0\0\b\0\0GEHEIM".getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
        out.write(exif);
        out.write(plain.toByteArray(), 2, plain.size() - 2);
        return out.toByteArray();
    }

    @Test
    void aFormThatWasFoldedAwayStaysOpenWhenItIsRefused() {
        var course = FeedbackSteps.askEverybody(Town.wijk());
        try (var officer = Person.staff("beleid01")) {
            officer.open("/trajectory/manage?traject=" + course.id());
            assertThat(officer.page().locator("#question").isVisible()).isFalse();
            officer.page().getByText("Stel een vraag aan iedereen").first().click();
            officer.fill("De vraag", "Wat mist u in de buurt?");
            officer.press("Stel een vraag aan iedereen");
            assertThat(officer.page().locator("#question").isVisible()).isTrue();
            assertThat(officer.page().locator("#question").inputValue()).isEqualTo("Wat mist u in de buurt?");
            assertThat(officer.text()).contains("Er is iets niet goed gegaan");
        }
    }
}
