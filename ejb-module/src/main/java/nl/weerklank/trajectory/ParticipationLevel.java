package nl.weerklank.trajectory;

/** How much residents decide, from being told to deciding together; said before anybody is asked anything. */
public enum ParticipationLevel {
    INFORM, CONSULT, ADVISE, COPRODUCE, CO_DECIDE
}
