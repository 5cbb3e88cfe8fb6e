package org.entraidants.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.entraidants.platform.Module;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables of every module up to date before the first request: plain SQL, one folder and one history a
 * module, the modules below first. Then tells the others with {@link DatabaseReady}.
 */
@WebListener
public class Migrations implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Resource(lookup = "java:app/jdbc/entraidants")
    DataSource database;

    @Inject
    @Any
    Instance<Module> modules;

    @Inject
    Event<DatabaseReady> ready;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        try {
            modules.stream()
                    .sorted(Comparator.comparingInt(Module::floor).thenComparing(Module::name))
                    .forEach(this::migrate);
            ready.fire(new DatabaseReady());
        } catch (RuntimeException failed) {
            // The server tells that the start failed, but not why.
            LOG.log(Level.SEVERE, "Entraidants cannot start.", failed);
            throw failed;
        }
    }

    private void migrate(Module module) {
        Flyway.configure(module.getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/" + module.name())
                .table(module.name() + "_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
