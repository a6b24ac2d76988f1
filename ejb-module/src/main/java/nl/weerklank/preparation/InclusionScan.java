package nl.weerklank.preparation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.evaluation.Feature;
import nl.weerklank.shared.BusinessException;

/** How one member of the team scores the five features, each with an example (F06). */
@Entity
@Table(name = "inclusion_scan")
class InclusionScan {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "preparation_id")
    private UUID preparationId;
    private String account;
    @Column(name = "scanned_at")
    private Instant scannedAt;
    @ElementCollection
    @CollectionTable(name = "inclusion_scan_feature", joinColumns = @JoinColumn(name = "scan_id"))
    @MapKeyColumn(name = "feature")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Feature, Scored> features = new EnumMap<>(Feature.class);
    @Version
    private int version;

    protected InclusionScan() {
    }

    InclusionScan(UUID preparationId, String account) {
        this.preparationId = preparationId;
        this.account = account;
    }

    void scan(Map<Feature, ScoredFeature> scores, Instant now) {
        for (var feature : Feature.values()) {
            var scored = scores.get(feature);
            if (scored == null || scored.score() == null || scored.score() < 1 || scored.score() > 5) {
                throw new BusinessException("preparation.score.wrong");
            }
            if (scored.example() == null || scored.example().isBlank() || scored.example().strip().length() > 300) {
                throw new BusinessException("preparation.example.required");
            }
        }
        features.clear();
        scores.forEach((feature, scored) -> features.put(feature, new Scored(scored.score(), scored.example().strip())));
        scannedAt = now;
    }

    UUID id() {
        return id;
    }

    String account() {
        return account;
    }

    boolean isDone() {
        return scannedAt != null;
    }

    ScanRow toRow(String name) {
        var scores = new EnumMap<Feature, ScoredFeature>(Feature.class);
        features.forEach((feature, scored) -> scores.put(feature, new ScoredFeature(scored.score, scored.example)));
        return new ScanRow(name, scannedAt != null, scores);
    }

    @Embeddable
    static class Scored {
        private int score;
        private String example;

        protected Scored() {
        }

        Scored(int score, String example) {
            this.score = score;
            this.example = example;
        }
    }
}
