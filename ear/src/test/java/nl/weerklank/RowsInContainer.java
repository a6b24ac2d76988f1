package nl.weerklank;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks in the tables from within the server, past every boundary: only a container test may. */
@Dependent
class RowsInContainer {

    private static final int PATIENCE_SECONDS = 90;
    private static final int PAUSE_MILLIS = 250;

    @Resource(lookup = "java:jboss/datasources/WeerklankDS")
    DataSource tables;

    /** The first column of the first row, or null when there is none. */
    String text(String sql) {
        var found = texts(sql);
        return found.isEmpty() ? null : found.get(0);
    }

    long number(String sql) {
        return new BigDecimal(text(sql)).longValue();
    }

    List<String> texts(String sql) {
        try (var connection = tables.getConnection(); var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void change(String sql) throws SQLException {
        try (var connection = tables.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Waits until a job has brought what the query asks for. */
    String await(String sql) {
        for (int tries = 0; tries < PATIENCE_SECONDS * 1000 / PAUSE_MILLIS; tries++) {
            var found = text(sql);
            if (found != null) {
                return found;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("this did not come: " + sql);
    }
}
