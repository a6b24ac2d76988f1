package nl.weerklank.measure;

/** What is missing between a measure and what people said (INV-20, INV-21). */
public enum ChainGap {
    QUICK_REASON, CAUSE_NOT_CONFIRMED, KNOWLEDGE_NOT_VALIDATED, TOO_FEW_EXPERIENCES, NO_CONTRIBUTIONS
}
