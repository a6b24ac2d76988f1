package nl.weerklank.theme;

/** How far the search for causes of a theme is: NONE → RUNNING → CAUSE_FOUND or NOT_FOUND, and RUNNING again. */
public enum ThemeAnalysis {
    NONE, RUNNING, CAUSE_FOUND, NOT_FOUND
}
