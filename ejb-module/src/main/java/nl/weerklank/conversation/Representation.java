package nl.weerklank.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.cycle.PlannedRounds;
import nl.weerklank.rule.DecisionTables;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.SmallNumbers;

/** Compares who was heard with whom a trajectory wants to hear (D2, INV-12), and shows it without pointing at anybody. */
@ApplicationScoped
class Representation {

    private static final String TABLE = "representation";
    private static final int DIGITS = 6;

    /** What is counted of one group. */
    record Count(long counted, long known, long unknown) {

        BigDecimal share() {
            return known == 0 ? BigDecimal.ZERO
                    : BigDecimal.valueOf(counted).divide(BigDecimal.valueOf(known), DIGITS, RoundingMode.HALF_UP);
        }

        BigDecimal unknownShare() {
            var all = known + unknown;
            return all == 0 ? BigDecimal.ZERO
                    : BigDecimal.valueOf(unknown).divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.HALF_UP);
        }

        /** How many people of the group, and nobody else, would bring their share to what is needed. */
        long extra(BigDecimal needed) {
            var rest = BigDecimal.ONE.subtract(needed);
            if (rest.signum() <= 0) {
                return Math.max(0, known - counted);
            }
            return needed.multiply(BigDecimal.valueOf(known)).subtract(BigDecimal.valueOf(counted))
                    .divide(rest, 0, RoundingMode.CEILING).max(BigDecimal.ZERO).longValueExact();
        }
    }

    @Inject
    EntityManager em;
    @Inject
    RoundQueries queries;
    @Inject
    PlannedRounds phaseRounds;
    @Inject
    DecisionTables rules;
    @Inject
    Settings settings;

    /** Whether every group that has a target share is in balance. */
    boolean allInBalance(ConversationRound round) {
        return targets(round).stream().allMatch(g -> judge(g, count(round, g)) == Balance.IN_BALANCE);
    }

    /** Each group with a target share; a small number and the numbers that would give it away are hidden (INV-13). */
    List<GroupBalance> shown(ConversationRound round) {
        return shown(round, round.wave());
    }

    /** As it was after a wave, with those before it. */
    List<GroupBalance> shown(ConversationRound round, int wave) {
        return targets(round).stream().map(g -> show(g, count(List.of(round.id()), wave, g))).toList();
    }

    /**
     * Everybody heard in the rounds of one cycle, per group that has a target share (P1 8). Who comes back for a round that
     * goes deeper was counted before.
     */
    List<GroupBalance> ofCycle(UUID cycleId, UUID trajectoryId) {
        var rounds = em.createQuery("select r.id from ConversationRound r where r.id in (:ids) and r.kind <> :deeper",
                UUID.class).setParameter("ids", phaseRounds.ofCycle(cycleId)).setParameter("deeper", RoundKind.DEEPENING)
                .getResultList();
        return targets(trajectoryId).stream().map(g -> show(g, count(rounds, Integer.MAX_VALUE, g))).toList();
    }

    /** Everybody heard in any round of a trajectory, counted once, per group that has a target share. */
    List<GroupBalance> ofTrajectory(UUID trajectoryId) {
        var rounds = em.createQuery("select r.id from ConversationRound r where r.trajectoryId = :id and r.kind <> :deeper",
                UUID.class).setParameter("id", trajectoryId).setParameter("deeper", RoundKind.DEEPENING).getResultList();
        return targets(trajectoryId).stream().map(g -> show(g, count(rounds, Integer.MAX_VALUE, g))).toList();
    }

    Balance judge(TargetGroupRow group, Count count) {
        return Balance.valueOf(rules.evaluate(TABLE, Map.of("known", count.known(),
                "smallestKnown", settings.number(SettingKey.BALANCE_SMALLEST_KNOWN),
                "unknownShare", count.unknownShare(),
                "largestUnknownShare", percent(SettingKey.BALANCE_UNKNOWN_PERCENT),
                "share", count.share(), "needed", needed(group))).outcome());
    }

    private GroupBalance show(TargetGroupRow group, Count count) {
        var balance = judge(group, count);
        var cells = new LinkedHashMap<String, Long>();
        cells.put("in", count.counted());
        cells.put("out", count.known() - count.counted());
        var shown = SmallNumbers.hide(cells, settings.number(SettingKey.SMALLEST_NUMBER));
        var hidden = shown.get("in") == null || shown.get("out") == null;
        return new GroupBalance(group.id(), group.name(), group.percent(), hidden ? null : count.counted(), count.known(),
                hidden ? null : count.share().movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue(),
                hidden || balance != Balance.SHORT ? null : count.extra(needed(group)), balance, hidden);
    }

    private List<TargetGroupRow> targets(ConversationRound round) {
        return targets(round.trajectoryId());
    }

    private List<TargetGroupRow> targets(UUID trajectoryId) {
        return queries.groups(trajectoryId).stream().filter(g -> g.share() != null).toList();
    }

    private Count count(ConversationRound round, TargetGroupRow group) {
        return count(List.of(round.id()), round.wave(), group);
    }

    private Count count(List<UUID> rounds, int wave, TargetGroupRow group) {
        var sums = em.createQuery("""
                select coalesce(sum(t.counted), 0), coalesce(sum(t.known), 0), coalesce(sum(t.unknown), 0)
                from ParticipationTally t join Conversation c on c.id = t.conversationId
                where c.roundId in (:rounds) and c.wave <= :wave and t.groupId = :group""", Object[].class)
                .setParameter("rounds", rounds).setParameter("wave", wave).setParameter("group", group.id()).getSingleResult();
        return new Count((long) sums[0], (long) sums[1], (long) sums[2]);
    }

    private BigDecimal needed(TargetGroupRow group) {
        return group.share().subtract(percent(SettingKey.BALANCE_TOLERANCE_PERCENT));
    }

    private BigDecimal percent(SettingKey key) {
        return BigDecimal.valueOf(settings.number(key), 2);
    }
}
