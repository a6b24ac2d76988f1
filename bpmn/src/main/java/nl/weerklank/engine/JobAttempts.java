package nl.weerklank.engine;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Counts how often each job was begun without coming to an end. The engine counts failures that it could write down; a
 * job that takes the whole server with it is never written down and would be begun for ever.
 *
 * <p>Rows are written outside the job's transaction, since they must survive what the job does to it.
 */
final class JobAttempts {

    static final int MOST = 3;

    private final DataSource dataSource;

    JobAttempts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether the job may be begun (once more); counts the attempt. */
    boolean mayBegin(String jobId) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        insert into engine.job_attempt as a (job_id, begun) values (?, 1)
                        on conflict (job_id) do update set begun = a.begun + 1
                        returning begun""")) {
            statement.setString(1, jobId);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1) <= MOST;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count the attempts of job " + jobId, e);
        }
    }

    /** The job came to an end, well or with a failure that the engine has counted itself. */
    void ended(String jobId) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("delete from engine.job_attempt where job_id = ?")) {
            statement.setString(1, jobId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot clear the attempts of job " + jobId, e);
        }
    }
}
