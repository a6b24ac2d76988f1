package nl.weerklank.knowledge;

/** What stands beside the stories; none weighs more than another (INV-27). */
public enum EvidenceKind {
    FIGURE, PROFESSIONAL, RESEARCH
}
