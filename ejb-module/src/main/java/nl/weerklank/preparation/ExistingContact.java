package nl.weerklank.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody whom the municipality knows already, loaded from earlier trajectories or added (F05). */
@Entity
@Table(name = "existing_contact")
class ExistingContact {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "preparation_id")
    private UUID preparationId;
    @Enumerated(EnumType.STRING)
    private ContactKind kind;
    private String name;
    @Enumerated(EnumType.STRING)
    private ContactStanding standing;
    @Column(name = "last_contact")
    private LocalDate lastContact;
    @Column(name = "open_feedback")
    private int openFeedback;
    private boolean loaded;
    @Column(name = "added_at")
    private Instant addedAt;
    @Version
    private int version;

    protected ExistingContact() {
    }

    static ExistingContact loaded(UUID preparationId, ContactKind kind, String name, LocalDate lastContact, int openFeedback,
            Instant now) {
        var contact = new ExistingContact();
        contact.preparationId = preparationId;
        contact.kind = kind;
        contact.name = name;
        contact.lastContact = lastContact;
        contact.openFeedback = openFeedback;
        contact.loaded = true;
        contact.addedAt = now;
        return contact;
    }

    static ExistingContact added(UUID preparationId, AddContact command, Instant now) {
        var contact = loaded(preparationId, command.kind(), command.name().strip(), command.lastContact(), 0, now);
        contact.loaded = false;
        contact.standing = command.standing();
        return contact;
    }

    void stands(ContactStanding as) {
        standing = as;
    }

    UUID id() {
        return id;
    }

    ContactKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    ContactStanding standing() {
        return standing;
    }

    ContactRow toRow() {
        return new ContactRow(id, kind, name, standing, lastContact, openFeedback, loaded);
    }
}
