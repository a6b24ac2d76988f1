package nl.weerklank.knowledge;

/**
 * Where knowledge stands: CANDIDATE → INTERPRETED → RECOGNISED → VALIDATED, or STAYS_EXPERIENCE; back to CANDIDATE to be
 * interpreted or grouped anew.
 */
public enum KnowledgeState {
    CANDIDATE, INTERPRETED, RECOGNISED, VALIDATED, STAYS_EXPERIENCE
}
