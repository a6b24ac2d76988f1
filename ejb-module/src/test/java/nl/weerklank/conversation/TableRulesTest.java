package nl.weerklank.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** What a conversation, a count and a round allow. */
class TableRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T18:30:00Z");
    private static final UUID ID = UUID.randomUUID();

    @Test
    void aCountThatCannotBeIsRefused_INV_13() {
        for (int[] wrong : new int[][] {{-1, 5, 8}, {6, 5, 8}, {5, 9, 8}}) {
            assertThatThrownBy(() -> new ParticipationTally(ID, ID, wrong[0], wrong[1], wrong[2]))
                    .isInstanceOf(BusinessException.class);
        }
        assertThat(new ParticipationTally(ID, ID, 0, 0, 8)).isNotNull();
    }

    @Test
    void aConversationIsClosedOnceAndThenStays() {
        var talk = talk();
        assertThat(talk.isOpen(NOW.minusSeconds(1))).isTrue();
        assertThat(talk.isOpen(NOW)).isFalse();
        talk.held(8, null, NOW);
        assertThatThrownBy(talk::cancel).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> talk.moveTo(NOW)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> talk.held(8, null, NOW)).isInstanceOf(BusinessException.class);
    }

    @Test
    void professionalsLeadOnlyToGoDeeperAndWithAReason_INV_06() {
        assertThat(round(RoundKind.DEEPENING, "De verpleegkundige kent de vraag.").professionalsMayLead()).isTrue();
        assertThat(round(RoundKind.DEEPENING, null).professionalsMayLead()).isFalse();
        assertThat(round(RoundKind.EXPLORING, "Het komt zo uit.").professionalsMayLead()).isFalse();
    }

    @Test
    void onlyAVisitToAHomeNeedsTwoPeople_INV_36() {
        for (var kind : RoundKind.values()) {
            assertThat(kind.needsDuo()).isEqualTo(kind == RoundKind.HOME_VISIT);
        }
    }

    @Test
    void aStatementThatWasTakenBackHasNoWords() {
        var statement = new Statement(new NoteStatement(ID, StatementKind.CLAIM, " Zo is het. ", true, true, 3), NOW);
        assertThat(statement.text()).isEqualTo("Zo is het.");
        statement.erase();
        assertThat(statement.text()).isNull();
        assertThat(statement.quoteConsent()).isFalse();
    }

    private static ConversationRound round(RoundKind kind, String reason) {
        return new ConversationRound(new StartRound(ID, kind, "Wat heeft een kind nodig?", reason), "beleid01", NOW);
    }

    private static Conversation talk() {
        return new Conversation(new PlanConversation(ID, LocalDate.of(2026, 3, 2), LocalTime.of(19, 30), "Buurthuis",
                "Nederlands", true, "gespreksleider01", null), 1, NOW);
    }
}
