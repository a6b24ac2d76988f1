package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.conversation.AddTargetGroup;
import nl.weerklank.conversation.TargetGroupRole;
import nl.weerklank.draft.Drafts;
import nl.weerklank.online.GiveContribution;
import nl.weerklank.online.OnlineInput;
import nl.weerklank.online.OnlineWindows;
import nl.weerklank.online.OpenWindow;
import nl.weerklank.shared.Dates;
import nl.weerklank.trajectory.ParticipationLevel;
import nl.weerklank.trajectory.StartTrajectory;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.vault.Token;

/** A trajectory about young families that asks everybody a question: people can go on from here to sorting and answering. */
@ApplicationScoped
class DemoTrajectory {

    static final String TARGET_GROUP = "Ouders met een migratieachtergrond";
    private static final String OFFICER = "beleid01";

    @Inject
    CurrentActor actor;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsResident resident;
    @Inject
    Trajectories trajectories;
    @Inject
    RehearsalPreparation preparation;
    @Inject
    OnlineWindows windows;
    @Inject
    DemoKnowledge knowledge;
    @Inject
    OnlineInput input;
    @Inject
    Drafts drafts;
    @Inject
    Clock clock;

    /** Starts it, so many days before the demo begins. */
    UUID start(UUID neighbourhoodId, int daysBefore) {
        var trajectory = new AtomicReference<UUID>();
        asOfficer(() -> trajectory.set(trajectories.start(goodStart(neighbourhoodId, daysBefore))));
        preparation.play(trajectory.get(), RehearsalPreparation.Cast.DEMO, new AddTargetGroup(trajectory.get(), TARGET_GROUP,
                TargetGroupRole.BENEFICIARY, 67, "Voorbeeld uit de hand-out", Dates.on(clock.instant()).minusDays(30), null));
        return trajectory.get();
    }

    /** Opens its question and lets residents answer; from five stories a cause is found. */
    void ask(UUID trajectoryId) {
        var window = new AtomicReference<UUID>();
        asOfficer(() -> window.set(windows.open(question(trajectoryId))));
        give(window.get(), "Toen mijn kind kwam, kende ik niemand in de buurt. Een plek met koffie had geholpen.",
                "ouder1@voorbeeld.example", null, true);
        give(window.get(), "Steeds een ander gezicht bij het consultatiebureau. Ik vertel alles opnieuw.", null,
                "06 0000 0002", true);
        give(window.get(), "Mijn buurvrouw past op als ik werk. Zonder haar lukt het niet.", "ouder3@voorbeeld.example",
                null, false);
        give(window.get(), "De brieven zijn lang. Ik begrijp ze niet.", null, null, true);
        give(window.get(), "أريد مكانا للأمهات في الحي", null, "06 0000 0005", true);
        var codes = DemoKnowledge.STORIES.keySet().stream().sorted()
                .map(story -> give(window.get(), story, null, null, false)).toList();
        knowledge.play(trajectoryId, window.get(), codes);
    }

    private void asOfficer(Runnable act) {
        actor.actAs(OFFICER, () -> officer.act(act));
    }

    private StartTrajectory goodStart(UUID neighbourhoodId, int daysBefore) {
        var start = new StartTrajectory();
        start.setTitle("Een goede start");
        start.setTopic("Een kind krijgen verandert alles. Hoe gaat dat in uw buurt?");
        start.setLevel(ParticipationLevel.ADVISE);
        start.setOpenToInfluence("Hoe wij ouders met jonge kinderen helpen, en waar zij elkaar ontmoeten.");
        start.setFixed("Het geld voor dit jaar. En wat in de wet staat over de zorg voor kinderen.");
        start.setWhoDecides("De wethouder voor jeugd");
        start.setFeedbackBy(Dates.on(clock.instant()).plusDays(daysBefore).plusMonths(3));
        start.setContact(OFFICER);
        start.setAreas(Set.of(neighbourhoodId));
        return start;
    }

    private OpenWindow question(UUID trajectoryId) {
        var open = new OpenWindow();
        open.setTrajectoryId(trajectoryId);
        open.setQuestion("Wat heeft een kind nodig voor een goede start?");
        open.setExplanation("Vertel wat u meemaakte. Elk verhaal telt.");
        open.setClosesOn(Dates.on(clock.instant()).plusDays(21));
        return open;
    }

    private String give(UUID windowId, String words, String mail, String phone, boolean publish) {
        var contribution = new GiveContribution();
        contribution.setWindowId(windowId);
        contribution.setWords(words);
        contribution.setMail(mail);
        contribution.setPhone(phone);
        contribution.setPublish(publish);
        var code = new AtomicReference<String>();
        resident.act(() -> {
            var token = Token.fresh();
            drafts.keep(token, OnlineInput.FORM, Map.of());
            code.set(input.give(token, contribution).followCode());
        });
        return code.get();
    }
}
