package nl.weerklank.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The engine's tables of 7.24, from the scripts in the engine's own jar, and our table of job attempts. The scripts
 * name no schema: they land in the one that the connection stands in.
 */
final class EngineTables implements JavaMigration {

    private static final List<String> PARTS = List.of("engine", "history", "decision.engine", "decision.history");
    private static final String ATTEMPTS = """
            create table job_attempt (
              job_id varchar(64) primary key,
              begun integer not null check (begun > 0)
            )""";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("7.24");
    }

    @Override
    public String getDescription() {
        return "engine tables";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (var statement = context.getConnection().createStatement()) {
            for (var part : PARTS) {
                statement.execute(script(part));
            }
            statement.execute(ATTEMPTS);
        }
    }

    private static String script(String part) throws IOException {
        var path = "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql";
        try (var script = ProcessEngine.class.getClassLoader().getResourceAsStream(path)) {
            if (script == null) {
                throw new IOException("the engine's jar has no " + path);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
