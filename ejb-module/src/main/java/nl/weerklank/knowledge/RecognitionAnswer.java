package nl.weerklank.knowledge;

/** What somebody says of knowledge that rests on their story. */
public enum RecognitionAnswer {
    RECOGNISED, ADDITION, NOT_RECOGNISED
}
