package nl.weerklank.engine;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** How the engine is set. What is not named here has the engine's default. */
final class EngineConfiguration extends JakartaTransactionProcessEngineConfiguration {

    static final String SCHEMA = "engine";

    EngineConfiguration(DataSource dataSource, TransactionManager transactions, BeanManager beans,
            WorkItemMirror mirror, ContainerJobExecutor jobs) {
        setProcessEngineName("weerklank");
        setDataSource(dataSource);
        setTransactionManager(transactions);
        setDatabaseType("postgres");
        setDatabaseSchema(SCHEMA);
        setDatabaseTablePrefix(SCHEMA + ".");
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_FALSE);
        setJdbcBatchProcessing(true);
        // Job threads would otherwise search with the class loader of ear/lib, which sees none of our modules.
        setClassLoader(EngineConfiguration.class.getClassLoader());
        // The default takes ids in blocks from one row, on which concurrent starts wait for each other.
        setIdGenerator(new StrongUuidGenerator());
        setExpressionManager(new ProcessBeanExpressions(beans));
        // The engine adds listeners of its own to this list.
        setCustomPostBPMNParseListeners(new ArrayList<>(List.of(mirror)));
        keepHistory();
        switchOffWhatNobodyUses();
        setEnableExceptionsAfterUnhandledBpmnError(true);
        setQueryMaxResultsLimit(1000);
        setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H,PT6H");
        // Two branches of one root would only meet in a locking failure.
        setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        setJobExecutor(jobs);
        // EngineStart starts it when the models are deployed.
        setJobExecutorActivate(false);
    }

    private void keepHistory() {
        setHistory(HISTORY_FULL);
        setHistoryTimeToLive("P365D");
        setHistoryCleanupBatchWindowStartTime("02:00");
        setHistoryCleanupBatchWindowEndTime("05:00");
        setHistoryCleanupBatchSize(500);
        setHistoryCleanupJobPriority(-10);
    }

    private void switchOffWhatNobodyUses() {
        setCmmnEnabled(false);
        setStandaloneTasksEnabled(false);
        // Accounts and rights are ours: boundaries check, and the engine cannot be reached around them.
        setDbIdentityUsed(false);
        setAuthorizationEnabled(false);
        setTenantCheckEnabled(false);
        setEnableExpressionsInAdhocQueries(false);
        setEnableExpressionsInStoredQueries(false);
        // The reporter would start a thread that the server does not know.
        setDbMetricsReporterActivate(false);
        setMetricsEnabled(false);
        setTaskMetricsEnabled(false);
    }
}
