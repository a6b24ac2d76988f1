package nl.weerklank.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One contributor: what others know is the id alone (the handle). The follow code is kept as a keyed digest, so that
 * the table does not give it away.
 */
@Entity
@Table(name = "person", schema = "vault")
class Person {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "code_digest")
    private byte[] codeDigest;
    @Convert(converter = EncryptedText.class)
    private String name;
    @Convert(converter = EncryptedText.class)
    private String mail;
    @Convert(converter = EncryptedText.class)
    private String phone;
    @Convert(converter = EncryptedText.class)
    private String address;
    @Convert(converter = EncryptedText.class)
    @Column(name = "co_signer")
    private String coSigner;
    @Convert(converter = EncryptedText.class)
    private String iban;
    @Convert(converter = EncryptedText.class)
    @Column(name = "iban_name")
    private String ibanName;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Column(name = "mail_progress")
    private boolean mailProgress;
    @Column(name = "mail_besluit")
    private boolean mailBesluit;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "erased_at")
    private Instant erasedAt;
    @Version
    private int version;

    protected Person() {
    }

    Person(byte[] codeDigest, ContactDetails contact, Instant now) {
        this.codeDigest = codeDigest;
        this.createdAt = now;
        change(contact);
    }

    void change(ContactDetails contact) {
        name = contact.name();
        mail = contact.mail();
        phone = contact.phone();
        address = contact.address();
        coSigner = contact.coSigner();
        channel = contact.channel();
        mailProgress = contact.mailProgress();
        mailBesluit = contact.mailBesluit();
    }

    void keepAccount(String newIban, String accountName) {
        iban = newIban;
        ibanName = accountName;
    }

    void eraseAccount() {
        iban = null;
        ibanName = null;
    }

    /** ADM-04: nothing of the person stays; the empty row keeps the handle valid. */
    void erase(Instant now) {
        name = null;
        mail = null;
        phone = null;
        address = null;
        coSigner = null;
        mailProgress = false;
        mailBesluit = false;
        eraseAccount();
        erasedAt = now;
    }

    UUID id() {
        return id;
    }

    String iban() {
        return iban;
    }

    String ibanName() {
        return ibanName;
    }

    ContactDetails contact() {
        return new ContactDetails(name, mail, phone, address, coSigner, channel, mailProgress, mailBesluit);
    }
}
