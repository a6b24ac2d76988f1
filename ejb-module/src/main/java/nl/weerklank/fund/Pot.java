package nl.weerklank.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Money for one wijk in one period. DRAFT → OPEN (when the law's conditions hold, FND-01) → CLOSED. */
@Entity
@Table(name = "pot")
class Pot {

    enum State {
        DRAFT, OPEN, CLOSED
    }

    @Id
    private UUID id = UUID.randomUUID();
    private String name;
    @Column(name = "neighbourhood_id")
    private UUID neighbourhoodId;
    @Column(name = "period_from")
    private LocalDate periodFrom;
    @Column(name = "period_to")
    private LocalDate periodTo;
    private BigDecimal ceiling;
    @Column(name = "fast_lane")
    private BigDecimal fastLane;
    private BigDecimal maximum;
    private BigDecimal reserved = BigDecimal.ZERO;
    private BigDecimal paid = BigDecimal.ZERO;
    @Column(name = "rule_reference")
    private String ruleReference;
    @Column(name = "published_on")
    private LocalDate publishedOn;
    @Column(name = "mandate_holder")
    private String mandateHolder;
    @Column(name = "financing_source")
    private String financingSource;
    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;
    @Version
    private int version;

    protected Pot() {
    }

    Pot(DescribePot command) {
        describe(command);
    }

    /** Changes what a pot is, while it is a draft; of an open pot only the ceiling can go up. */
    void describe(DescribePot command) {
        if (state == State.CLOSED) {
            throw new BusinessException("fund.closed");
        }
        if (state == State.OPEN) {
            raiseCeiling(command.getCeiling());
            return;
        }
        name = command.getName();
        neighbourhoodId = command.getNeighbourhoodId();
        periodFrom = command.getPeriodFrom();
        periodTo = command.getPeriodTo();
        ceiling = command.getCeiling();
        fastLane = command.getFastLane();
        maximum = command.getMaximum();
        ruleReference = command.getRuleReference();
        publishedOn = command.getPublishedOn();
        mandateHolder = command.getMandateHolder();
        financingSource = command.getFinancingSource();
    }

    private void raiseCeiling(BigDecimal newCeiling) {
        // FND-04: a published ceiling is not lowered under applications that are complete (Awb 4:28).
        if (newCeiling.compareTo(ceiling) < 0) {
            throw new BusinessException("fund.ceilingLowered");
        }
        ceiling = newCeiling;
    }

    /** FND-01: rule, ceiling, period, mandate, and publication before the period starts (Awb 4:23, 4:25 … 4:27). */
    void open() {
        if (state != State.DRAFT) {
            throw new BusinessException("fund.notDraft");
        }
        var complete = notBlank(ruleReference) && ceiling != null && ceiling.signum() > 0 && periodFrom != null
                && periodTo != null && periodFrom.isBefore(periodTo) && publishedOn != null
                && notBlank(mandateHolder);
        if (!complete) {
            throw new BusinessException("fund.incomplete");
        }
        if (!publishedOn.isBefore(periodFrom)) {
            throw new BusinessException("fund.publishedTooLate");
        }
        state = State.OPEN;
    }

    boolean isAvailable(BigDecimal amount) {
        return available().compareTo(amount) >= 0;
    }

    BigDecimal available() {
        return ceiling.subtract(reserved).subtract(paid);
    }

    void reserve(BigDecimal amount) {
        if (!isAvailable(amount)) {
            throw new BusinessException("fund.short");
        }
        reserved = reserved.add(amount);
    }

    void release(BigDecimal amount) {
        reserved = reserved.subtract(amount);
    }

    void pay(BigDecimal amount) {
        reserved = reserved.subtract(amount);
        paid = paid.add(amount);
    }

    UUID id() {
        return id;
    }

    PotDetails toDetails() {
        return new PotDetails(id, name, neighbourhoodId, periodFrom, periodTo, ceiling, fastLane, maximum, reserved,
                paid, available(), ruleReference, publishedOn, mandateHolder, financingSource, state.name());
    }

    private static boolean notBlank(String text) {
        return text != null && !text.isBlank();
    }
}
