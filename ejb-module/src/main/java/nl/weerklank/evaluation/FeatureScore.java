package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** How staff and residents score one feature, from one to five. */
@Entity
@Table(name = "feature_score")
class FeatureScore {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "evaluation_id")
    private UUID evaluationId;
    @Enumerated(EnumType.STRING)
    private Feature feature;
    private int staff;
    private int residents;

    protected FeatureScore() {
    }

    FeatureScore(UUID evaluationId, Feature feature, int staff, int residents) {
        if (staff < LOWEST || staff > HIGHEST || residents < LOWEST || residents > HIGHEST) {
            throw new BusinessException("evaluation.score.wrong");
        }
        this.evaluationId = evaluationId;
        this.feature = feature;
        this.staff = staff;
        this.residents = residents;
    }
}
