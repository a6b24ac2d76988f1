package nl.weerklank.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.cycle.PlannedRounds;
import nl.weerklank.theme.ThemeDeepenings;
import nl.weerklank.theme.ThemesDeepened;

/** Makes a round of conversations of each theme that residents want to talk on about (P1 13b). */
@ApplicationScoped
class DeepeningRounds {

    @Inject
    EntityManager em;
    @Inject
    ThemeDeepenings deepenings;
    @Inject
    CycleQueries cycles;
    @Inject
    PlannedRounds phaseRounds;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;

    void themesDeepened(@Observes ThemesDeepened event) {
        var trajectory = cycles.trajectoryOf(event.cycleId());
        for (var theme : deepenings.of(event.rankingId())) {
            var round = new ConversationRound(new StartRound(trajectory, RoundKind.DEEPENING, theme.question(),
                    theme.leadReason()), actor.accountName(), clock.instant()).about(theme.themeId());
            em.persist(round);
            em.persist(new RoundWave(round.id(), 1));
            em.flush();
            phaseRounds.add(event.cycleId(), round.id(), Rounds.PROCESS);
        }
        phaseRounds.begin(event.cycleId());
    }
}
