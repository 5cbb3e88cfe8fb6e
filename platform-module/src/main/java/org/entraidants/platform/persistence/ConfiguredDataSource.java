package org.entraidants.platform.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.entraidants.platform.config.NodeSettings;
import org.entraidants.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Opens a connection to the database of the settings, H2 or PostgreSQL. The container pools what this opens: one WAR
 * runs on both, and no setting of the server is needed. The pool is declared in {@code
 * web-fragment.xml}.
 */
public class ConfiguredDataSource implements DataSource {
    private final Driver driver;
    private final Settings.Database database;

    public ConfiguredDataSource() {
        database = NodeSettings.get().database();
        driver = database.isPostgreSql() ? new org.postgresql.Driver() : new org.h2.Driver();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(database.user(), database.password());
    }

    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        if (database.isPostgreSql()) {
            properties.setProperty("reWriteBatchedInserts", "true");
            // EclipseLink binds a null of a converted column without its type.
            properties.setProperty("stringtype", "unspecified");
            properties.setProperty("ApplicationName", "entraidants");
        }
        Connection connection = driver.connect(database.url(), properties);
        if (connection == null) {
            throw new SQLException("The driver does not know the form of this JDBC URL.");
        }
        return connection;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
