package nl.weerklank.contribution;

/** ACKNOWLEDGED on receipt → SORTED when an official has put it under a theme → ANSWERED; WITHDRAWN at any time. */
public enum ContributionState {
    ACKNOWLEDGED, SORTED, ANSWERED, WITHDRAWN
}
