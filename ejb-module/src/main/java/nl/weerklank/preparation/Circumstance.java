package nl.weerklank.preparation;

/** What is true of the people and the topic; decision table D3 suggests forms by it. */
public enum Circumstance {
    DISTRUST, CHILDREN, SURROUNDINGS, ELDERLY_ALONE, CONTESTED, STRUCTURAL, INITIATIVES
}
