package org.lianzhao.shared.persistence;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the state this program needs before anything else runs, and checks that it got there. */
@ApplicationScoped
class Schema {
    private final DataSource database;
    private final EntityManagerFactory entities;

    Schema(DataSource database, EntityManagerFactory entities) {
        this.database = database;
        this.entities = entities;
    }

    // Migrations take Flyway's lock in the database, so instances that start together wait for each other.
    void prepare(@Observes @Priority(1) StartupEvent start) throws Exception {
        var result = Flyway.configure().dataSource(database).load().migrate();
        Log.infof("Schema %s, %d migrations applied", result.targetSchemaVersion, result.migrationsExecuted);
        entities.getSchemaManager().validate();
    }
}
