package nl.weerklank.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The state table of S1 as a truth table. */
class IdeaStatusTest {

    private static final Set<IdeaStatus> BEFORE = Set.of(IdeaStatus.SUBMITTED, IdeaStatus.TALKING,
            IdeaStatus.WAITING_FOR_APPLICATION, IdeaStatus.RESERVED, IdeaStatus.WAITING_FOR_POT, IdeaStatus.DECIDING);

    private static final Map<IdeaStatus, Set<IdeaStatus>> LATER = Map.of(
            IdeaStatus.APPROVED, Set.of(IdeaStatus.ORDERED, IdeaStatus.WITHDRAWN),
            IdeaStatus.ORDERED, Set.of(IdeaStatus.PAID, IdeaStatus.APPROVED),
            IdeaStatus.PAID, Set.of(IdeaStatus.DONE, IdeaStatus.DONE_WITHOUT_STORY),
            IdeaStatus.SILENT, Set.of(IdeaStatus.TALKING));

    @Test
    void movesAfterTheDecisionAsTheTableSays() {
        for (var from : IdeaStatus.values()) {
            if (!BEFORE.contains(from)) {
                var reachable = Arrays.stream(IdeaStatus.values()).filter(from::mayBecome).collect(Collectors.toSet());
                assertThat(reachable).as("from %s", from).isEqualTo(LATER.getOrDefault(from, Set.of()));
            }
        }
    }

    @Test
    void movesFreelyBeforeTheDecisionButNeverToMoney() {
        for (var from : BEFORE) {
            assertThat(from.mayBecome(IdeaStatus.APPROVED)).isTrue();
            assertThat(from.mayBecome(IdeaStatus.ORDERED)).isFalse();
            assertThat(from.mayBecome(IdeaStatus.PAID)).isFalse();
            assertThat(from.mayBecome(IdeaStatus.DONE)).isFalse();
        }
    }

    @Test
    void letsOwnersWithdrawUntilThePaymentIsOrdered() {
        for (var status : IdeaStatus.values()) {
            assertThat(status.mayWithdraw()).as("%s", status)
                    .isEqualTo(BEFORE.contains(status) || status == IdeaStatus.APPROVED);
        }
    }

    @Test
    void hasFourPlainWords_RES_11() {
        assertThat(IdeaStatus.Word.values()).hasSize(4);
    }
}
