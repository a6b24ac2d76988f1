package nl.weerklank.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import javax.sql.DataSource;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.DatabaseMigration;
import nl.weerklank.shared.Mode;
import nl.weerklank.shared.PlatformStarted;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.flywaydb.core.Flyway;

/** Builds the engine's tables and the engine, deploys the models that changed and starts the timers; stops them all. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineStart {

    @Resource(lookup = "java:jboss/datasources/WeerklankDS")
    DataSource dataSource;
    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactions;
    @Resource(lookup = "java:jboss/ee/concurrency/executor/processJobs")
    ManagedExecutorService threads;
    @Inject
    BeanManager beans;
    @Inject
    DatabaseMigration ownTables;
    @Inject
    WorkItemSteps workItems;
    @Inject
    AdjustableClock clock;
    @Inject
    Event<PlatformStarted> started;

    private Running running;

    /** The engine and its timers; the type stays in this package. */
    record Running(ProcessEngine engine, ContainerJobExecutor jobs) {
    }

    @PostConstruct
    void start() {
        ownTables.awaitDone();
        makeEngineTables();
        var jobs = new ContainerJobExecutor(threads, new JobAttempts(dataSource), longestPause());
        var engine = new EngineConfiguration(dataSource, transactions, beans, new WorkItemMirror(workItems), jobs)
                .buildProcessEngine();
        new Models(engine.getRepositoryService()).deployChanged();
        // Before the timers start: no timer acts on the older model in between.
        new RunningCases(engine).goOnInNewestModels();
        // Timers must never see another time than the platform, not even for a moment.
        ClockUtil.offset(clock.offset().toMillis());
        jobs.start();
        running = new Running(engine, jobs);
        started.fireAsync(new PlatformStarted());
    }

    @PreDestroy
    void stop() {
        running.jobs().shutdown();
        running.engine().close();
    }

    /** Who calls before the start is over waits for it. */
    @Lock(LockType.READ)
    public Running running() {
        return running;
    }

    private void makeEngineTables() {
        Flyway.configure(EngineStart.class.getClassLoader())
                .dataSource(dataSource)
                .schemas(EngineConfiguration.SCHEMA)
                .javaMigrations(new EngineTables())
                .locations(new String[0])
                .load()
                .migrate();
    }

    /** A deadline acts at most this late; in rehearsals somebody moves the clock and waits for what happens. */
    private static Duration longestPause() {
        return Mode.current().isRehearsal() ? Duration.ofSeconds(2) : Duration.ofSeconds(10);
    }
}
