package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.cycle.OpenUpPlans;
import nl.weerklank.draft.Drafts;
import nl.weerklank.measure.QuickActions;
import nl.weerklank.online.GiveContribution;
import nl.weerklank.online.OnlineInput;
import nl.weerklank.online.OnlineSorting;
import nl.weerklank.online.OnlineWindows;
import nl.weerklank.online.OpenWindow;
import nl.weerklank.online.SortContribution;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Mode;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.theme.RankedTheme;
import nl.weerklank.theme.RecordRanking;
import nl.weerklank.theme.ThemeRanking;
import nl.weerklank.theme.Themes;
import nl.weerklank.vault.Token;
import nl.weerklank.worklist.WorkItems;

/**
 * Goes through the tasks of phase 1 by the boundaries, so that what comes at its end can be tried by itself. In production it
 * refuses.
 */
@ApplicationScoped
public class RehearsalRounds {

    private static final String OFFICER = "beleid01";
    private static final List<String> TOLD = List.of("Het pad langs de school is donker.", "Ik durf daar niet te lopen.",
            "Bij de speelplek staat geen bank.");

    @Inject
    RehearsalClock rehearsalClock;
    @Inject
    CurrentActor actor;
    @Inject
    DemoPeople people;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsEditor editor;
    @Inject
    AsFacilitator facilitator;
    @Inject
    CycleQueries cycles;
    @Inject
    OnlineWindows windows;
    @Inject
    OpenUpPlans plans;
    @Inject
    OnlineInput input;
    @Inject
    OnlineSorting sorting;
    @Inject
    Drafts drafts;
    @Inject
    Themes themes;
    @Inject
    ThemeRanking ranking;
    @Inject
    QuickActions actions;
    @Inject
    WorkItems workItems;
    @Inject
    Clock clock;

    /** A question on the website that three people answer, in two themes; the clock goes on by eight days. Gives their codes. */
    public List<String> untilRanking(UUID trajectory) {
        var cycle = cycleOf(trajectory);
        var window = new AtomicReference<UUID>();
        people.whenAsked(OFFICER, () -> officer.act(() -> {
            var question = new OpenWindow();
            question.setTrajectoryId(trajectory);
            question.setQuestion("Wat kan beter in uw buurt?");
            question.setClosesOn(Dates.on(clock.instant()).plusDays(7));
            window.set(windows.openInPhase(cycle, question));
            plans.plan(cycle);
        }));
        var codes = new ArrayList<String>();
        people.asResident(() -> TOLD.forEach(words -> {
            var given = new GiveContribution();
            given.setWindowId(window.get());
            given.setWords(words);
            var token = Token.fresh();
            drafts.keep(token, OnlineInput.FORM, Map.of());
            codes.add(input.give(token, given).followCode());
        }));
        rehearsalClock.moveBy(Duration.ofDays(8));
        people.whenAsked("redacteur01", () -> editor.act(() -> {
            sorting.sort(window.get(), sorting.unsorted(window.get()).stream().map(u -> new SortContribution(u.id(),
                    u.words().contains("bank") ? "Zitten" : "Het donkere pad", null)).toList());
            sorting.finish(window.get());
        }));
        people.whenAsked(OFFICER, () -> officer.act(() -> {
            if (workItems.isOpen("chooseRecruitment", cycle)) {
                plans.recruit(cycle, false);
            }
            themes.bundled(cycle);
        }));
        return codes;
    }

    /** Residents put seven stickers at each theme. */
    public void rank(UUID trajectory) {
        var cycle = cycleOf(trajectory);
        people.whenAsked("gespreksleider01", () -> facilitator.act(() -> ranking.record(new RecordRanking(cycle,
                Dates.on(clock.instant()), "Wijkcentrum De Poort", 14, ranking.choices(cycle).stream()
                        .collect(Collectors.toMap(RankedTheme::themeId, t -> 7)), List.of()))));
    }

    /** Nothing can be done at once: the phase goes on to its closing. */
    public void nothing(UUID trajectory) {
        var cycle = cycleOf(trajectory);
        actor.actAs(OFFICER, () -> officer.act(() -> actions.none(cycle, "Dit vraagt eerst om de oorzaak.")));
    }

    private UUID cycleOf(UUID trajectory) {
        if (!Mode.current().isRehearsal()) {
            throw new NotFoundException();
        }
        return cycles.openCycleOf(trajectory).orElseThrow(NotFoundException::new);
    }
}
