package nl.weerklank.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Knowledge with its numbers; quotes, evidence and causes are asked for separately. */
public record KnowledgeDetails(UUID id, UUID themeId, String theme, UUID trajectoryId, String trajectory, String title,
        String description, String effects, String dissent, String participants, KnowledgeState state,
        FiguresSearch figures, String figuresNote, String publicTitle, String publicEffects, String coReadRemark,
        int recognised, int added, int notRecognised, List<MissingPart> missing, long experiences, long sources,
        EvidenceBalance balance, boolean regroup, Instant recognitionDue, int version) {
}
