package nl.weerklank.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** One measure held against one principle: yes, or no because (INV-41). */
@Entity
@IdClass(PrincipleCheck.Key.class)
@Table(name = "principle_check")
class PrincipleCheck {

    @Id
    @Column(name = "measure_id")
    private UUID measureId;
    @Id
    @Column(name = "principle_id")
    private UUID principleId;
    private boolean holds;
    private String because;
    @Column(name = "checked_by")
    private String checkedBy;
    @Column(name = "checked_at")
    private Instant checkedAt;

    protected PrincipleCheck() {
    }

    PrincipleCheck(UUID measureId, UUID principleId) {
        this.measureId = measureId;
        this.principleId = principleId;
    }

    void check(Boolean yes, String why, String by, Instant now) {
        if (yes == null) {
            throw new BusinessException("measure.principle.open");
        }
        if (!yes && (why == null || why.isBlank()) || why != null && why.strip().length() > 500) {
            throw new BusinessException("measure.principle.because");
        }
        holds = yes;
        because = why == null || why.isBlank() ? null : why.strip();
        checkedBy = by;
        checkedAt = now;
    }

    /** A measure is held against a principle once; doing it again replaces it. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID measureId;
        private UUID principleId;

        protected Key() {
        }

        Key(UUID measureId, UUID principleId) {
            this.measureId = measureId;
            this.principleId = principleId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.measureId.equals(measureId) && key.principleId.equals(principleId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(measureId, principleId);
        }
    }
}
