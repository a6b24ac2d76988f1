package nl.weerklank.report;

/** By what somebody could be found in a text (S3c 3). The sentence that people read is {@code trace.<NAME>}. */
public enum TraceKind {
    NAME, ADDRESS, POSTCODE, PHONE, MAIL, BIRTH_DATE, NUMBER,
    /** A trait that very few people have: a rare role, illness, age or event. */
    RARE_TRAIT
}
