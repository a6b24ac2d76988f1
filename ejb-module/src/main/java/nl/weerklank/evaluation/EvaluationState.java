package nl.weerklank.evaluation;

/** PREPARING → ASKING → TALKS → LEARNED → PUBLISHED. */
public enum EvaluationState {
    PREPARING, ASKING, TALKS, LEARNED, PUBLISHED
}
