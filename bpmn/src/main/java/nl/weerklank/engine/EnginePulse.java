package nl.weerklank.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.weerklank.health.EngineHealth;

/** Whether the engine answers from its database and whether somebody still looks for due work. */
@ApplicationScoped
class EnginePulse implements EngineHealth {

    private static final Logger LOG = System.getLogger(EnginePulse.class.getName());

    @Inject
    EngineStart start;

    @Override
    public boolean engineAnswers() {
        try {
            return start.running().engine().getRepositoryService().createProcessDefinitionQuery().count() > 0;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the process engine does not answer", e);
            return false;
        }
    }

    @Override
    public boolean jobExecutorRuns() {
        return start.running().jobs().looksForJobs();
    }
}
