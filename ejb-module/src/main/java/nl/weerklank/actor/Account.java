package nl.weerklank.actor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Somebody who works with the platform. Five wrong passwords lock the account for a quarter of an hour. */
@Entity
@Table(name = "account")
class Account {

    static final int MAX_WRONG_PASSWORDS = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private UUID id = UUID.randomUUID();
    private String name;
    @Column(name = "display_name")
    private String displayName;
    @Column(name = "phone")
    private String phone;
    @Column(name = "mail")
    private String mail;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "wrong_passwords")
    private int wrongPasswords;
    @Column(name = "locked_until")
    private Instant lockedUntil;
    private boolean active = true;
    @Column(name = "one_time")
    private boolean oneTime;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();
    @Version
    private int version;

    protected Account() {
    }

    Account(String name, String displayName, String phone, String mail, Set<String> roles) {
        this.name = name;
        this.displayName = displayName;
        this.phone = phone;
        this.mail = mail;
        this.roles.addAll(roles);
    }

    void describe(DescribeAccount command) {
        displayName = command.getName().strip();
        phone = command.getPhone();
        mail = command.getMail();
        roles.clear();
        roles.addAll(command.getRoles());
    }

    void end() {
        active = false;
    }

    void resume() {
        active = true;
    }

    /** A password that somebody else knows: until its owner chooses one, the account may nothing. */
    void giveOneTimePassword(String hash) {
        changePassword(hash);
        oneTime = true;
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
        this.oneTime = false;
        this.wrongPasswords = 0;
        this.lockedUntil = null;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void wrongPassword(Instant now) {
        wrongPasswords++;
        if (wrongPasswords >= MAX_WRONG_PASSWORDS) {
            wrongPasswords = 0;
            lockedUntil = now.plus(LOCK);
        }
    }

    void rightPassword() {
        wrongPasswords = 0;
        lockedUntil = null;
    }

    Actor toActor() {
        return new Actor(name, displayName, oneTime ? Set.of() : Set.copyOf(roles));
    }

    AccountRow toRow() {
        return new AccountRow(id, name, displayName, phone, mail, roles.stream().sorted().toList(), active, oneTime,
                version);
    }

    UUID id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    StaffContact toContact() {
        return new StaffContact(displayName, phone, mail);
    }
}
