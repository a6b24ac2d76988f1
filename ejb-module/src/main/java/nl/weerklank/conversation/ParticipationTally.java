package nl.weerklank.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** How many at one table belong to a group, counted without names (INV-13). */
@Entity
@Table(name = "participation_tally")
class ParticipationTally {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "conversation_id")
    private UUID conversationId;
    @Column(name = "group_id")
    private UUID groupId;
    private int counted;
    private int known;
    private int unknown;

    protected ParticipationTally() {
    }

    ParticipationTally(UUID conversationId, UUID groupId, int counted, int known, int participants) {
        if (counted < 0 || counted > known || known > participants) {
            throw new BusinessException("conversation.tally.wrong");
        }
        this.conversationId = conversationId;
        this.groupId = groupId;
        this.counted = counted;
        this.known = known;
        unknown = participants - known;
    }
}
