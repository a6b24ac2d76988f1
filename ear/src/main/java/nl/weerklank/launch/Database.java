package nl.weerklank.launch;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A PostgreSQL database: where it is and who we are there. */
public record Database(String url, String user, String password) {

    /** @throws CannotStart when it does not answer */
    public void requireAnswer() {
        if (!answers()) {
            throw new CannotStart("De database op " + url + " geeft geen antwoord."
                    + " Kijk naar WEERKLANK_DB_URL, WEERKLANK_DB_USER en WEERKLANK_DB_PASSWORD.");
        }
    }

    boolean answers() {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", "5");
        try (var connection = DriverManager.getConnection(url, properties)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }
}
