package nl.weerklank.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A form that decision table D3 suggests, with the rule that says why. */
@Entity
@Table(name = "form_advice")
class FormAdvice {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "preparation_id")
    private UUID preparationId;
    @Enumerated(EnumType.STRING)
    private ParticipationForm form;
    private String rule;

    protected FormAdvice() {
    }

    FormAdvice(UUID preparationId, ParticipationForm form, String rule) {
        this.preparationId = preparationId;
        this.form = form;
        this.rule = rule;
    }

    FormAdviceRow toRow() {
        return new FormAdviceRow(form, rule);
    }
}
