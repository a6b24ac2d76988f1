package nl.weerklank.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.weerklank.cycle.BlockCode;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.cycle.PhaseBlock;
import nl.weerklank.cycle.PhaseCheck;
import nl.weerklank.cycle.PhaseToClose;
import nl.weerklank.cycle.ResidentActivity;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;

/** Phase 1 closes when residents made an order in this cycle (INV-15); making one is an activity with residents (INV-05). */
@ApplicationScoped
class RankingCheck implements PhaseCheck, ResidentActivity {

    @Inject
    EntityManager em;
    @Inject
    ThemeQueries queries;
    @Inject
    Settings settings;

    @Override
    public List<PhaseBlock> blocks(PhaseToClose phase) {
        if (phase.phase() != CyclePhase.OPEN_UP) {
            return List.of();
        }
        var votes = queries.votes(phase.cycleId());
        return votes >= settings.number(SettingKey.RANKING_VOTES) ? List.of() : List.of(new PhaseBlock(
                BlockCode.NO_ORDER.name(), "", votes, "/theme/board?traject=" + phase.trajectoryId()));
    }

    @Override
    public long held(PhaseToClose phase) {
        return em.createQuery("""
                select count(r) from ThemeRankingRecord r where r.cycleId = :id and r.residents > 0
                and r.recordedAt between :from and :until""", Long.class).setParameter("id", phase.cycleId())
                .setParameter("from", phase.openedAt()).setParameter("until", phase.closingAt()).getSingleResult();
    }
}
