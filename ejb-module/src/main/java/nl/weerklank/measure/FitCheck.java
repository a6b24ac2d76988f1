package nl.weerklank.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Residents of the cause say whether the measure fits what they said. */
@Entity
@Table(name = "fit_check")
class FitCheck {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "measure_id")
    private UUID measureId;
    private int asked;
    private int fitting;
    private String words;
    private boolean fits;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;

    protected FitCheck() {
    }

    FitCheck(UUID measureId, Integer asked, Integer fitting, String words, boolean fits, String by, Instant now) {
        if (asked == null || asked < 1) {
            throw new BusinessException("measure.fit.asked");
        }
        if (fitting == null || fitting < 0 || fitting > asked) {
            throw new BusinessException("measure.fit.fitting");
        }
        if (words == null || words.isBlank() || words.strip().length() > 1500) {
            throw new BusinessException("measure.fit.words");
        }
        if (fits && fitting == 0) {
            throw new BusinessException("measure.fit.nobody");
        }
        this.measureId = measureId;
        this.asked = asked;
        this.fitting = fitting;
        this.words = words.strip();
        this.fits = fits;
        askedBy = by;
        askedAt = now;
    }

}
