package io.github.camelportal.state;

import java.sql.SQLException;

import org.apache.camel.RuntimeCamelException;

/** Sees to it, at the start, that the table is there. */
final class SchemaInitializer {

    private final StateTableSql table;
    private final JdbcExecutor statements;

    SchemaInitializer(StateTableSql table, JdbcExecutor statements) {
        this.table = table;
        this.statements = statements;
    }

    void initialize(boolean mayCreate) {
        try {
            statements.connected(connection -> null);
        } catch (SQLException e) {
            throw failure("The database of the table " + table.name() + " cannot be reached", e);
        }
        SQLException missing = missing();
        if (missing == null) {
            return;
        }
        if (!mayCreate) {
            throw failure(
                    "The table " + table.name() + " is not there or cannot be read. Create it with: " + table.create()
                            + " or set createTable=true, if the user of the database may create tables. The database said",
                    missing);
        }
        create();
    }

    private void create() {
        try {
            statements.connected(connection -> JdbcExecutor.update(connection, table.create()));
        } catch (SQLException e) {
            // Another node may have been faster.
            if (missing() != null) {
                throw failure(
                        "The table " + table.name() + " cannot be created. Create it by hand with: " + table.create()
                                + " The database said",
                        e);
            }
        }
    }

    /** Why the table cannot be used, or null if it can. */
    private SQLException missing() {
        try {
            statements.connected(connection -> JdbcExecutor.value(connection, table.probe()));
            return null;
        } catch (SQLException e) {
            return e;
        }
    }

    private static RuntimeCamelException failure(String what, SQLException error) {
        return new RuntimeCamelException(what + ": " + SqlErrorText.describe(error), SqlErrorText.redact(error));
    }
}
