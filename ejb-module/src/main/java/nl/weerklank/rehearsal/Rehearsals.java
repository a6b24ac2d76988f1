package nl.weerklank.rehearsal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import nl.weerklank.shared.DatabaseMigration;
import nl.weerklank.shared.Mode;
import nl.weerklank.shared.PlatformStarted;
import org.jboss.logging.Logger;

/** Prepares demo and test mode at start: clock, accounts and, in demo mode, the demo data once. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Rehearsals {

    private static final Logger LOG = Logger.getLogger(Rehearsals.class);

    @Resource
    ManagedExecutorService executor;
    @Resource(lookup = "java:jboss/datasources/WeerklankDS")
    DataSource dataSource;
    @Inject
    DatabaseMigration migration;
    @Inject
    RehearsalClock clock;
    @Inject
    DemoAccounts accounts;
    @Inject
    DemoStory story;
    @Inject
    AsLoader loader;

    @PostConstruct
    void start() {
        if (!Mode.current().isRehearsal()) {
            return;
        }
        migration.awaitDone();
        clock.resume();
        loader.act(accounts::provide);
    }

    /** The demo data need the engine; they are played once, beside the start. */
    public void platformStarted(@ObservesAsync PlatformStarted event) {
        if (Mode.current() == Mode.DEMO && !isLoaded()) {
            executor.execute(this::load);
        }
    }

    /** Whether the demo data are there. Anybody may ask; in production the answer is no. */
    public boolean isLoaded() {
        return Mode.current().isRehearsal() && demoLoaded();
    }

    /** The demo accounts, each with who plays it. Anybody may ask; in production there are none. */
    public Map<String, String> people() {
        return Mode.current().isRehearsal() ? accounts.people() : Map.of();
    }

    private void load() {
        try {
            story.play();
            try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
                statement.executeUpdate("update weerklank.rehearsal set demo_loaded = true where id = 1");
            }
        } catch (RuntimeException | SQLException e) {
            LOG.error("The demo data could not be loaded", e);
        }
    }

    private boolean demoLoaded() {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select demo_loaded from weerklank.rehearsal where id = 1")) {
            return result.next() && result.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
