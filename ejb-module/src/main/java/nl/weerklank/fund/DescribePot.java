package nl.weerklank.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A steward says what a pot is: where, when, how much, under which rule and mandate. Amounts in euro. */
public class DescribePot {

    private UUID potId;
    @NotNull(message = "{fund.name.required}")
    @Size(min = 1, max = 80, message = "{fund.name.required}")
    private String name;
    @NotNull(message = "{fund.neighbourhood.required}")
    private UUID neighbourhoodId;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    @NotNull(message = "{fund.amount.required}")
    @Positive(message = "{fund.amount.required}")
    @Digits(integer = 8, fraction = 2, message = "{fund.amount.required}")
    private BigDecimal ceiling;
    @NotNull(message = "{fund.amount.required}")
    @Positive(message = "{fund.amount.required}")
    @Digits(integer = 8, fraction = 2, message = "{fund.amount.required}")
    private BigDecimal fastLane;
    @NotNull(message = "{fund.amount.required}")
    @Positive(message = "{fund.amount.required}")
    @Digits(integer = 8, fraction = 2, message = "{fund.amount.required}")
    private BigDecimal maximum;
    @Size(max = 200)
    private String ruleReference;
    private LocalDate publishedOn;
    @Size(max = 60)
    private String mandateHolder;
    @Size(max = 80)
    private String financingSource;

    public UUID getPotId() {
        return potId;
    }

    public void setPotId(UUID potId) {
        this.potId = potId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getNeighbourhoodId() {
        return neighbourhoodId;
    }

    public void setNeighbourhoodId(UUID neighbourhoodId) {
        this.neighbourhoodId = neighbourhoodId;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(LocalDate periodFrom) {
        this.periodFrom = periodFrom;
    }

    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(LocalDate periodTo) {
        this.periodTo = periodTo;
    }

    public BigDecimal getCeiling() {
        return ceiling;
    }

    public void setCeiling(BigDecimal ceiling) {
        this.ceiling = ceiling;
    }

    public BigDecimal getFastLane() {
        return fastLane;
    }

    public void setFastLane(BigDecimal fastLane) {
        this.fastLane = fastLane;
    }

    public BigDecimal getMaximum() {
        return maximum;
    }

    public void setMaximum(BigDecimal maximum) {
        this.maximum = maximum;
    }

    public String getRuleReference() {
        return ruleReference;
    }

    public void setRuleReference(String ruleReference) {
        this.ruleReference = ruleReference;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getMandateHolder() {
        return mandateHolder;
    }

    public void setMandateHolder(String mandateHolder) {
        this.mandateHolder = mandateHolder;
    }

    public String getFinancingSource() {
        return financingSource;
    }

    public void setFinancingSource(String financingSource) {
        this.financingSource = financingSource;
    }
}
