package nl.weerklank;

import static nl.weerklank.FeedbackSteps.askEverybody;
import static nl.weerklank.FeedbackSteps.await;
import static nl.weerklank.FeedbackSteps.contribute;
import static nl.weerklank.FeedbackSteps.owner;
import static nl.weerklank.FeedbackSteps.sortAll;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From what people told to a cause that everybody can read, and back to each quote. */
class KnowledgeJourneyIT {

    private static final List<String> STORIES = List.of(
            "Ik ken hier niemand met een baby. Ik belde pas toen het niet meer ging.",
            "Pas na een jaar vroeg ik hulp. Ik wist niet bij wie.",
            "Niemand in de buurt heeft een baby. Ik was veel alleen.");

    @Test
    void storiesBecomeExperienceKnowledgeWithACauseThatPeopleRecognise_INV_27_INV_28() {
        var course = askEverybody(Town.wijkWithPot(1000));
        var codes = new ArrayList<String>();
        codes.add(contribute(course, STORIES.get(0), "ouder1@voorbeeld.example", null));
        codes.add(contribute(course, STORIES.get(1), null, null));
        codes.add(contribute(course, STORIES.get(2), null, null));
        Application.moveClock(Duration.ofDays(8));
        sortAll(course, "Alleen staan");
        analyse(course, "Alleen staan");
        mark(course);
        group(course);
        gatherFigures(course);
        interpret(course);

        await("the question", () -> asked(course) == 3);
        assertThat(Application.value("select count(*) from weerklank.outbox_message where kind = 'RECOGNITION_REQUEST'"
                + " and subject_id = '" + course.id() + "'")).isEqualTo("3");
        recogniseWithoutScripts(codes.get(0));
        recognise(codes.get(1), "Ja, dit herken ik", null);
        recognise(codes.get(2), "Ja, dit herken ik", null);

        try (var editor = Person.staff("redacteur01")) {
            editor.openTask("Schrijf de oorzakenkaart", course.title());
            editor.fill("Wat is er aan de hand?", "Wij gaan ervaringen ophalen.");
            editor.press("Klaar om mee te lezen");
            assertThat(editor.sees("ophalen")).isTrue();
            assertThat(editor.heading()).startsWith("Schrijf de oorzakenkaart");
            editor.fill("Wat is er aan de hand?", "Ouders zonder netwerk vragen laat hulp.");
            editor.fill("Oorzaak 1", "Er is geen plek waar ouders elkaar vanzelf zien.");
            editor.press("Klaar om mee te lezen");
            assertThat(editor.heading()).isEqualTo("Mijn taken");
        }
        try (var leader = Person.staff("ervaringsdeskundige01")) {
            leader.openTask("Lees de oorzaak mee", course.title());
            leader.press("Akkoord");
            assertThat(leader.sees("U leidde de sessie zelf")).isTrue();
        }
        release(course);
        try (var reader = Person.staff("ervaringsdeskundige02")) {
            reader.openTask("Lees de oorzaak mee", course.title());
            reader.press("Akkoord");
            assertThat(reader.heading()).isEqualTo("Mijn taken");
        }
        await("the confirmed cause", () -> "CAUSE_FOUND".equals(analysis(course)));
        everybodyCanRead(course, codes.get(1));
        andOfficialsGoBothWays(course);
        whoTakesAStoryBackLeavesTheChain(course, codes.get(2));
    }

    /** P2 with its way back: nothing was found, so residents are asked again, and phase 1 begins anew with that question. */
    @Test
    void whenNoCauseIsFoundEverybodyReadsThatAndResidentsAreAskedAgain_INV_05() {
        var course = askEverybody(Town.wijkWithPot(1000));
        var code = contribute(course, "De bus is vaak te laat.", null, null);
        contribute(course, "Hallo allemaal.", null, null);
        Application.moveClock(Duration.ofDays(8));
        sortAll(course, "Vervoer");
        Application.beginPhase(course.id(), "FIND_CAUSES");
        chooseThemes(course, "Vervoer");
        talkAboutDilemmas(course);
        try (var expert = Person.staff("ervaringsdeskundige02")) {
            expert.openTask("Lees en markeer", course.title());
            expert.fill("Situatie", "Op weg naar werk.");
            expert.fill("Wat gebeurde er?", "De bus kwam te laat.");
            expert.fill("Letterlijk citaat", "De bus is vaak te laat.");
            expert.press("Leg deze ervaring vast");
            expert.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hallo allemaal.")).click();
            expert.press("Hier staat geen ervaring in");
            assertThat(expert.sees("geen ervaring")).isTrue();
            expert.press("Dit pakket is gelezen");
            expert.openTask("Groepeer ervaringen", course.title());
            expert.press("De groepen zijn klaar");
            expert.openTask("Wat mist er?", course.title());
            expert.press("Zet op de website");
            assertThat(expert.sees("Kies hoe het verder gaat")).isTrue();
            expert.choose("Hoe nu verder?", "Er zijn meer ervaringen nodig");
            expert.fill("Waarom is er (nog) geen oorzaak?", "Eén iemand vertelde over de bus. Wij vragen het ook aan anderen.");
            expert.press("Zet op de website");
            assertThat(expert.heading()).isEqualTo("Mijn taken");
        }
        assertThat(analysis(course)).isEqualTo("NOT_FOUND");
        try (var visitor = Person.resident()) {
            visitor.open("/trajectory/show?traject=" + course.id());
            assertThat(visitor.text()).contains("Wij vonden nog geen oorzaak.", "Eén iemand vertelde over de bus.");
        }
        try (var resident = owner(code)) {
            assertThat(resident.text()).contains("De bus is vaak te laat.", "Wij zoeken nog waar dit door komt.");
        }
        try (var officer = Person.staff("beleid01")) {
            officer.open("/theme/board?traject=" + course.id());
            assertThat(officer.text()).contains("Oorzaak niet gevonden", "Meer ervaringen nodig");
        }
        talkTogether(course);
        try (var expert = Person.staff("ervaringsdeskundige02")) {
            expert.openTask("Stel een nieuwe vraag", course.title());
            assertThat(expert.text()).contains("Vervoer");
            expert.press("Vraag om meer ervaringen");
            assertThat(expert.sees("Schrijf op wat u nog wilt weten")).isTrue();
            expert.fill("Wat willen wij nog weten?", "Hoe komt u op uw werk?");
            expert.fill("Aan wie vragen wij dat?", "Mensen die vroeg beginnen");
            expert.press("Vraag om meer ervaringen");
            assertThat(expert.heading()).isEqualTo("Mijn taken");
        }
        FeedbackSteps.writeAnswer(course, "Niet overgenomen", "Wij weten nog te weinig.");
        FeedbackSteps.readAlong(course);
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Plan de rondes", course.title());
            assertThat(officer.text()).contains("Hoe komt u op uw werk?", "Mensen die vroeg beginnen");
        }
    }

    private static void chooseThemes(FeedbackSteps.Course course, String theme) {
        try (var officer = Person.staff("beleid01")) {
            officer.openTask("Kies de thema’s", course.title());
            officer.press("Begin met zoeken");
            assertThat(officer.sees("Kies minstens één thema")).isTrue();
            officer.tick("Zoek de oorzaak van: " + theme);
            officer.press("Begin met zoeken");
            assertThat(officer.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void talkAboutDilemmas(FeedbackSteps.Course course) {
        try (var manager = Person.staff("wijkregisseur01")) {
            manager.openTask("Dilemmagesprek", course.title());
            manager.press("Rond het dilemmagesprek af");
            assertThat(manager.sees("Zet minstens één dilemma op het bord")).isTrue();
            manager.choose("Wat botst er?", "Een regel: die houdt ons tegen");
            manager.fill("Waar loopt u op vast?", "Een buschauffeur mag niet wachten.");
            manager.press("Zet op het bord");
            assertThat(manager.sees("Schrijf op wie over deze regel gaat")).isTrue();
            manager.fill("Wie gaat over deze regel?", "De provincie");
            manager.press("Zet op het bord");
            assertThat(manager.text()).contains("Een buschauffeur mag niet wachten.", "De provincie");
            manager.press("Rond het dilemmagesprek af");
            assertThat(manager.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void talkTogether(FeedbackSteps.Course course) {
        try (var facilitator = Person.staff("gespreksleider01")) {
            facilitator.openTask("Gezamenlijk gesprek", course.title());
            facilitator.fill("Op welke dag was het gesprek?", Town.typed(Application.today()));
            facilitator.fill("Hoeveel inwoners waren erbij?", "0");
            facilitator.fill("Hoeveel professionals waren erbij?", "3");
            facilitator.fill("Waar zijn inwoners en professionals het over eens?", "De bus moet op tijd zijn.");
            facilitator.press("Leg het gesprek vast");
            assertThat(facilitator.text()).contains("Vul in hoeveel inwoners erbij waren: minstens één.");
            facilitator.fill("Hoeveel inwoners waren erbij?", "8");
            facilitator.fill("Wat blijft open?", "Wie dat betaalt.");
            facilitator.tick("Herkend: dilemma 1");
            facilitator.press("Leg het gesprek vast");
            assertThat(facilitator.heading()).isEqualTo("Mijn taken");
        }
        try (var visitor = Person.resident()) {
            visitor.open("/trajectory/show?traject=" + course.id());
            assertThat(visitor.text()).contains("De bus moet op tijd zijn.", "Wie dat betaalt.",
                    "Een buschauffeur mag niet wachten.", "De provincie");
        }
    }

    private static void analyse(FeedbackSteps.Course course, String theme) {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/theme/board?traject=" + course.id());
            officer.follow("Open dit thema " + theme);
            officer.press("Begin met zoeken");
            assertThat(officer.sees("De ervaringsdeskundigen hebben een taak gekregen")).isTrue();
            assertThat(officer.sees("Oorzaken worden gezocht")).isTrue();
        }
    }

    private static void mark(FeedbackSteps.Course course) {
        try (var expert = Person.staff("ervaringsdeskundige01")) {
            expert.openTask("Lees en markeer", course.title());
            expert.press("Dit pakket is gelezen");
            assertThat(expert.sees("Nog 3 bijdragen van dit pakket zijn niet gelezen")).isTrue();
            expert.fill("Situatie", "Net een kind.");
            expert.fill("Wat gebeurde er?", "Vroeg laat om hulp.");
            expert.fill("Letterlijk citaat", "Ik belde pas toen het te laat was.");
            expert.press("Leg deze ervaring vast");
            assertThat(expert.sees("Dit citaat staat niet woord voor woord in de bijdrage")).isTrue();
            assertThat(expert.page().getByLabel("Situatie").inputValue()).isEqualTo("Net een kind.");
            for (var story : STORIES) {
                expert.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(story.substring(0, 20))).click();
                expert.fill("Situatie", "Net een kind, alleen in de buurt.");
                expert.fill("Wat gebeurde er?", "Vroeg laat om hulp.");
                expert.fill("Wat was het gevolg?", "Het werd zwaar.");
                expert.fill("Letterlijk citaat", story.substring(0, story.indexOf('.') + 1));
                expert.press("Leg deze ervaring vast");
                assertThat(expert.sees("De ervaring is vastgelegd")).isTrue();
            }
            expert.press("Dit pakket is gelezen");
            assertThat(expert.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void group(FeedbackSteps.Course course) {
        try (var expert = Person.staff("ervaringsdeskundige01")) {
            expert.openTask("Groepeer ervaringen", course.title());
            assertThat(expert.sees("Lijkt op")).as("a suggestion").isTrue();
            var boxes = expert.page().getByRole(AriaRole.CHECKBOX);
            boxes.nth(0).check();
            boxes.nth(1).check();
            expert.fill("Hoe heet deze groep?", "Ouders zonder netwerk vragen pas hulp als het al zwaar is.");
            expert.press("Maak er een groep van");
            expert.press("De groepen zijn klaar");
            assertThat(expert.sees("heeft nog te weinig ervaringen")).isTrue();
            expert.page().getByRole(AriaRole.CHECKBOX).first().check();
            expert.press("Zet de aangevinkte erbij: Ouders zonder netwerk vragen pas hulp als het al zwaar is.");
            assertThat(expert.sees("Genoeg om te duiden")).isTrue();
            expert.press("De groepen zijn klaar");
            assertThat(expert.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void gatherFigures(FeedbackSteps.Course course) {
        try (var researcher = Person.staff("onderzoeker01")) {
            researcher.openTask("Leg de cijfers ernaast", course.title());
            researcher.press("Klaar met cijfers");
            assertThat(researcher.sees("Er staan geen cijfers bij")).as("INV-27 warns").isTrue();
            researcher.choose("Soort", "Cijfer");
            researcher.fill("Cijfer of bevinding", "1 op de 5 jonge ouders kent geen buren.");
            researcher.press("Zet erbij");
            assertThat(researcher.sees("Vul in waar dit vandaan komt")).isTrue();
            researcher.fill("Bron", "Buurtpeiling (verzonnen)");
            researcher.fill("Van welke dag?", "31-12-2025");
            researcher.press("Zet erbij");
            assertThat(researcher.sees("Het staat erbij")).isTrue();
            var columns = researcher.page().locator(".halves > section");
            researcher.page().setViewportSize(1280, 900);
            assertThat(columns.nth(0).boundingBox().width).as("no side is wider").isEqualTo(columns.nth(1).boundingBox().width);
            researcher.press("Klaar met cijfers");
            assertThat(researcher.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void interpret(FeedbackSteps.Course course) {
        try (var expert = Person.staff("ervaringsdeskundige01")) {
            expert.openTask("Duidingssessie", course.title());
            expert.press("Voeg deze oorzaak toe");
            assertThat(expert.sees("Schrijf minstens één antwoord op ‘waarom?’ op")
                    || expert.sees("Schrijf de oorzaak op")).isTrue();
            expert.fill("Waarom gebeurt dit?", "Ouders kennen niemand in de buurt.");
            expert.fill("En waarom is dat zo?", "Zij komen elkaar nergens tegen.");
            expert.fill("Dus de oorzaak is", "Er is geen open plek waar ouders elkaar vanzelf tegenkomen.");
            expert.press("Voeg deze oorzaak toe");
            assertThat(expert.sees("De oorzaak staat erbij")).isTrue();
            expert.fill("Wat maken mensen mee?", "Ouders staan er alleen voor en bellen pas als het zwaar is.");
            expert.fill("Wat is het gevolg?", "Hulp komt later. Ouders hebben meer stress.");
            expert.fill("Een ander geluid", "Twee professionals denken dat ouders de weg niet weten.");
            expert.fill("Wie dachten mee?", "4 ouders, 2 professionals");
            expert.press("Vraag: herkent u dit?");
            assertThat(expert.heading()).isEqualTo("Mijn taken");
        }
    }

    private static void recogniseWithoutScripts(String code) {
        try (var resident = Person.residentWithoutScripts()) {
            resident.page().navigate("/contribution/open");
            resident.fill("Uw code", code);
            resident.press("Open mijn bijdrage");
            assertThat(resident.text()).contains("Herkent u dit?", "Wat deden wij met uw verhaal?");
            resident.follow("Zeg of u dit herkent");
            assertThat(resident.text()).contains("Er is geen open plek waar ouders elkaar vanzelf tegenkomen.");
            resident.choose("Herkent u dit?", "Ja, maar er hoort iets bij");
            resident.press("Verstuur mijn antwoord");
            assertThat(resident.sees("Schrijf wat erbij hoort")).isTrue();
            resident.choose("Herkent u dit?", "Ja, dit herken ik");
            resident.press("Verstuur mijn antwoord");
            assertThat(resident.sees("Bedankt voor uw antwoord")).isTrue();
        }
    }

    private static void recognise(String code, String answer, String words) {
        try (var resident = owner(code)) {
            resident.follow("Zeg of u dit herkent");
            resident.choose("Herkent u dit?", answer);
            if (words != null) {
                resident.fill("Wat hoort erbij, of wat klopt niet?", words);
            }
            resident.press("Verstuur mijn antwoord");
            assertThat(resident.sees("Bedankt voor uw antwoord")).isTrue();
        }
    }

    /** Who led the session had opened the task; it goes back to the group. */
    private static void release(FeedbackSteps.Course course) {
        try (var leader = Person.staff("ervaringsdeskundige01")) {
            assertThat(leader.hasTask("Lees de oorzaak mee", course.title())).isTrue();
        }
    }

    private static void everybodyCanRead(FeedbackSteps.Course course, String code) {
        try (var visitor = Person.resident()) {
            visitor.open("/trajectory/show?traject=" + course.id());
            assertThat(visitor.text()).contains("Ouders zonder netwerk vragen laat hulp.",
                    "Er is geen plek waar ouders elkaar vanzelf zien.", "Twee professionals denken", "minder dan 5")
                    .doesNotContain("Ik ken hier niemand met een baby");
        }
        try (var resident = owner(code)) {
            assertThat(resident.text()).contains("Pas na een jaar vroeg ik hulp.", "Meer mensen maken dit mee:",
                    "Er is geen plek waar ouders elkaar vanzelf zien.");
        }
    }

    private static void andOfficialsGoBothWays(FeedbackSteps.Course course) {
        try (var officer = Person.staff("beleid01")) {
            officer.open("/knowledge/overview");
            officer.follow(course.title());
            assertThat(officer.text()).contains("Oorzaak gevonden", "Ervaringskennis", "Bevestigd");
            officer.follow("Terug naar de verhalen");
            assertThat(officer.text()).contains("Ik ken hier niemand met een baby.", "1 op de 5 jonge ouders",
                    "Zij komen elkaar nergens tegen.");
            officer.follow("Naar de bijdrage 1");
            assertThat(officer.heading()).isEqualTo("Wat werd er van deze bijdrage?");
            assertThat(officer.text()).contains("Ervaringskennis", STORIES.get(0));
        }
    }

    private static void whoTakesAStoryBackLeavesTheChain(FeedbackSteps.Course course, String code) {
        try (var resident = owner(code)) {
            resident.page().getByText("Mijn bijdrage terugnemen").click();
            resident.press("Ja, neem mijn bijdrage terug");
        }
        assertThat(Application.value("select count(*) from weerklank.experience e join weerklank.contribution c"
                + " on c.id = e.contribution_id where c.trajectory_id = '" + course.id() + "'")).isEqualTo("2");
    }

    private static long asked(FeedbackSteps.Course course) {
        return Long.parseLong(Application.value("select count(*) from weerklank.recognition r join"
                + " weerklank.experience_knowledge k on k.id = r.knowledge_id join weerklank.theme t on t.id = k.theme_id"
                + " where t.trajectory_id = '" + course.id() + "'"));
    }

    private static String analysis(FeedbackSteps.Course course) {
        return Application.value("select analysis from weerklank.theme where trajectory_id = '" + course.id() + "'");
    }
}
