package nl.weerklank.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Some contributions of a theme that one person reads: OPEN → READ. */
@Entity
@Table(name = "reading_package")
class ReadingPackage {

    enum State {
        OPEN, READ
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "theme_id")
    private UUID themeId;
    private int number;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    @Column(name = "read_by")
    private String readBy;
    @Version
    private int version;

    protected ReadingPackage() {
    }

    ReadingPackage(UUID themeId, int number) {
        this.themeId = themeId;
        this.number = number;
    }

    void read(String by) {
        state = State.READ;
        readBy = by;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }
}
