package nl.weerklank.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/** Brings the database to this version at start, then proves that entities and tables agree. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    @Resource(lookup = "java:jboss/datasources/WeerklankDS")
    DataSource dataSource;

    @PersistenceUnit(unitName = "weerklank")
    EntityManagerFactory factory;

    @PostConstruct
    void migrate() {
        Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .schemas("weerklank", "vault")
                .defaultSchema("weerklank")
                .load()
                .migrate();
        factory.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    /** Whoever needs the tables at start calls this first: the call returns when they are there. */
    public void awaitDone() {
        // The container finishes migrate() before it lets anybody in.
    }
}
