package io.github.camelportal.state;

import java.sql.SQLException;

import org.apache.camel.RuntimeCamelException;
import org.jspecify.annotations.Nullable;

/** Checks at the start that the table exists, and creates it if configured. */
final class SchemaInitializer {

    private final StateTableSql table;
    private final JdbcExecutor executor;

    SchemaInitializer(StateTableSql table, JdbcExecutor executor) {
        this.table = table;
        this.executor = executor;
    }

    void initialize(boolean mayCreate) {
        try {
            executor.connected(connection -> null);
        } catch (SQLException e) {
            throw failure("The database of the table " + table.name() + " cannot be reached", e);
        }
        @Nullable SQLException unusable = probe();
        if (unusable == null) {
            return;
        }
        if (!mayCreate) {
            throw failure(
                    "The table " + table.name() + " does not exist or cannot be read. Create it with: " + table.create()
                            + " or set createTable=true (for the Spring Boot starter,"
                            + " camel.component.portal.feed-state-create-table=true), if the user of the database may create"
                            + " tables. The database says",
                    unusable);
        }
        create();
    }

    private void create() {
        try {
            executor.connected(connection -> JdbcExecutor.update(connection, table.create()));
        } catch (SQLException e) {
            // Another node may have created it first.
            if (probe() != null) {
                throw failure(
                        "The table " + table.name() + " cannot be created. Create it by hand with: " + table.create()
                                + " The database says",
                        e);
            }
        }
    }

    /** Returns the error of a query of the table, or null if the table can be used. */
    private @Nullable SQLException probe() {
        try {
            executor.connected(connection -> JdbcExecutor.value(connection, table.probe()));
            return null;
        } catch (SQLException e) {
            return e;
        }
    }

    private static RuntimeCamelException failure(String problem, SQLException error) {
        return new RuntimeCamelException(problem + ": " + SqlErrorText.describe(error), SqlErrorText.redact(error));
    }
}
