package nl.weerklank.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A contribution in its package; {@code nothing} says that no experience is told in it. */
@Entity
@Table(name = "reading_item")
class ReadingItem {

    @Id
    @Column(name = "contribution_id")
    private UUID contributionId;
    @Column(name = "package_id")
    private UUID packageId;
    private boolean nothing;

    protected ReadingItem() {
    }

    ReadingItem(UUID contributionId, UUID packageId) {
        this.contributionId = contributionId;
        this.packageId = packageId;
    }

    void holdsNothing(boolean yes) {
        nothing = yes;
    }

    boolean isIn(ReadingPackage reading) {
        return packageId.equals(reading.id());
    }
}
