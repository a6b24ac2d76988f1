package nl.weerklank.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that was said at the table. Who said it is at most the number of a card; it makes one contribution. */
@Entity
@Table(name = "statement")
class Statement {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "conversation_id")
    private UUID conversationId;
    @Enumerated(EnumType.STRING)
    private StatementKind kind;
    private String text;
    @Column(name = "is_new")
    private boolean unheard;
    @Column(name = "quote_consent")
    private boolean quoteConsent;
    @Column(name = "card_number")
    private Integer cardNumber;
    @Column(name = "contribution_id")
    private UUID contributionId;
    @Column(name = "noted_at")
    private Instant notedAt;

    protected Statement() {
    }

    Statement(NoteStatement command, Instant now) {
        conversationId = command.conversationId();
        kind = command.kind();
        text = command.text().strip();
        unheard = command.unheard();
        quoteConsent = command.quoteConsent();
        cardNumber = command.cardNumber();
        notedAt = now;
    }

    void madeContribution(UUID id) {
        contributionId = id;
    }

    /** Its speaker took it back. */
    void erase() {
        text = null;
        quoteConsent = false;
    }

    UUID id() {
        return id;
    }

    UUID conversationId() {
        return conversationId;
    }

    String text() {
        return text;
    }

    boolean quoteConsent() {
        return quoteConsent;
    }

    Integer cardNumber() {
        return cardNumber;
    }

    UUID contributionId() {
        return contributionId;
    }

    StatementRow toRow() {
        return new StatementRow(id, kind, text, unheard, quoteConsent, cardNumber);
    }
}
