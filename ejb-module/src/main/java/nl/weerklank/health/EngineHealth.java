package nl.weerklank.health;

/** Port: the process engine's own word about itself. */
public interface EngineHealth {

    boolean engineAnswers();

    boolean jobExecutorRuns();
}
