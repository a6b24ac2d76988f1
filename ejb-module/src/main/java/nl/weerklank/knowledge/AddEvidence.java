package nl.weerklank.knowledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A figure or other knowledge beside the stories; where it comes from and of when is always said. */
public class AddEvidence {

    @NotNull
    private UUID knowledgeId;
    @NotNull(message = "{knowledge.evidence.kind.required}")
    private EvidenceKind kind;
    @NotBlank(message = "{knowledge.evidence.value.required}")
    @Size(max = 500, message = "{knowledge.text.tooLong}")
    private String value;
    @NotBlank(message = "{knowledge.evidence.source.required}")
    @Size(max = 300, message = "{knowledge.text.tooLong}")
    private String source;
    @NotNull(message = "{knowledge.evidence.asOf.required}")
    private LocalDate asOf;

    public UUID getKnowledgeId() {
        return knowledgeId;
    }

    public void setKnowledgeId(UUID knowledgeId) {
        this.knowledgeId = knowledgeId;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }
}
