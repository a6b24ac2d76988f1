package nl.weerklank.advice;

/** What a residents' council is for. A municipality may have more than one of each. */
public enum CouncilKind {
    /** Adviesraad sociaal domein: the one that the law asks for. */
    SOCIAL_DOMAIN,
    /** Ervaringsraad: people who have been through it. */
    EXPERIENCE,
    /** Jongerenraad. */
    YOUTH,
    OTHER
}
