package io.github.camelportal.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedOperation;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.support.service.ServiceSupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the states of feeds in a table of a database, where they outlast the application and several nodes share them. It needs
 * only a {@link DataSource}, and works with PostgreSQL, MySQL, MariaDB, Oracle, SQL Server and H2.
 *
 * <p>The table, which the repository creates if {@code createTable} is set and its database user may do so:
 *
 * <pre>
 * CREATE TABLE portal_state (
 *   feed VARCHAR(200) NOT NULL,
 *   element VARCHAR(200) NOT NULL,
 *   state VARCHAR(400) NOT NULL,
 *   PRIMARY KEY (feed, element)
 * )
 * </pre>
 *
 * <p>The table has a row for each element that a feed has processed, until the portal has removed the element. To process
 * everything again, stop the route and delete the rows of its feed. The user needs SELECT, INSERT, UPDATE and DELETE on the
 * table.
 *
 * <p>Every call is a transaction of its own, committed before the call returns. So the connections must not belong to a
 * transaction of the caller. Use a pool if feeds have many elements, because each call takes a connection and returns it. Keys
 * and states of feeds are plain ASCII.
 *
 * <p>For MySQL, add {@code useCursorFetch=true} to the URL if a feed has more than 100,000 elements, because its driver otherwise
 * fetches all rows at once. For SQL Server, add {@code sendStringParametersAsUnicode=false}, because it may otherwise not use the
 * index.
 *
 * <p>If the database fails, a call throws a {@link RuntimeCamelException} that names the feed, the element, the error and its
 * SQLState; the next call tries again. Keys and states that are too long are refused with an {@link IllegalArgumentException}
 * before they reach the database.
 */
@Metadata(
        label = "bean",
        description = "Feed states in a table of an SQL database, shared by all nodes and kept over restarts.",
        annotations = {"interfaceName=org.apache.camel.spi.StateRepository"})
@Configurer(metadataOnly = true)
@ManagedResource(description = "Feed states in a table of a database")
public class JdbcStateRepository extends ServiceSupport implements FeedStateRepository, AtomicStateRepository {

    /** Maximum number of attempts to save a state. Two nodes that race for an element need fewer. */
    private static final int MAX_ATTEMPTS = 5;

    @Metadata(
            required = true,
            description = "Source of the connections to the database. Use a pool if feeds have many elements.")
    private @Nullable DataSource dataSource;

    @Metadata(
            defaultValue = StateTableSql.DEFAULT_NAME,
            description = "Name of the table: letters, digits and underscores, optionally with a schema, such as"
                    + " billing.portal_state.")
    private String tableName = StateTableSql.DEFAULT_NAME;

    @Metadata(
            defaultValue = "false",
            description =
                    "Whether to create the table at the start if it does not exist. Otherwise the start fails, with the"
                            + " statement that creates it in the message.")
    private boolean createTable;

    private StateTableSql table = new StateTableSql(tableName);

    /** Creates a repository that needs a data source before it is started. */
    public JdbcStateRepository() {}

    /** Creates a repository in the table {@code portal_state} of a database. */
    public JdbcStateRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    protected void doStart() throws Exception {
        if (dataSource == null) {
            throw new IllegalArgumentException("JdbcStateRepository: dataSource is missing. Set it before the start.");
        }
        new SchemaInitializer(table, executor()).initialize(createTable);
    }

    /**
     * Saves the state of an element.
     *
     * @param key   the feed, a slash and the element; each of the two has up to 200 characters
     * @param value the state, of 1 to 400 characters
     */
    @Override
    @ManagedOperation(description = "Sets the state of an element, whose key is feed/element")
    public void setState(String key, String value) {
        StateKey parts = StateKey.of(key);
        StateTableSql.check(parts, value);
        onElement("save", parts, connection -> {
            save(connection, parts, value);
            return null;
        });
    }

    /** Updates first, because most elements have a state. If an insert fails, another node has inserted: then it updates. */
    private void save(Connection connection, StateKey key, String value) throws SQLException {
        SQLException raced = new SQLException("the element was removed as often as it was inserted");
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            try {
                if (JdbcExecutor.update(connection, table.update(), value, key.feed(), key.element()) > 0
                        || JdbcExecutor.update(connection, table.insert(), value, key.feed(), key.element()) > 0) {
                    return;
                }
            } catch (SQLException e) {
                if (!StateBatch.isRace(e)) {
                    throw e;
                }
                raced = e;
            }
        }
        // A MySQL driver can be configured to count the rows that changed instead of those it found.
        if (!value.equals(JdbcExecutor.value(connection, table.select(), key.feed(), key.element()))) {
            throw raced;
        }
    }

    /**
     * Saves and removes the states of several elements in one transaction, with JDBC batches.
     *
     * @param states the states by key; null removes a state. Their lengths are limited as in {@link #setState}
     */
    @Override
    public void saveStates(Map<String, @Nullable String> states) {
        StateBatch batch = new StateBatch(table, states);
        try {
            boolean saved = executor().connected(connection -> {
                boolean done = false;
                for (int attempt = 0; attempt < MAX_ATTEMPTS && !done; attempt++) {
                    done = batch.save(connection);
                }
                return done;
            });
            if (!saved) {
                // Nodes that save the same elements at the same moment wait for each other's rows one by one.
                FeedStateRepository.super.saveStates(states);
            }
        } catch (SQLException e) {
            throw failure("save the states of " + states.size() + " elements", e);
        }
    }

    @Override
    @ManagedOperation(description = "The state of an element, whose key is feed/element")
    public @Nullable String getState(String key) {
        StateKey parts = StateKey.of(key);
        StateTableSql.check(parts);
        return onElement(
                "read",
                parts,
                connection -> JdbcExecutor.value(connection, table.select(), parts.feed(), parts.element()));
    }

    @Override
    public Map<String, String> states(String feed) {
        StateTableSql.checkLength("feed", Objects.requireNonNull(feed, "feed"), StateTableSql.KEY_LENGTH);
        try {
            return executor().connected(connection -> JdbcExecutor.map(connection, table.selectFeed(), feed));
        } catch (SQLException e) {
            throw failure("read the states of feed " + SqlErrorText.quote(feed), e);
        }
    }

    @Override
    @ManagedOperation(description = "Removes the state of an element, whose key is feed/element")
    public void removeState(String key) {
        StateKey parts = StateKey.of(key);
        StateTableSql.check(parts);
        onElement(
                "remove",
                parts,
                connection -> JdbcExecutor.update(connection, table.delete(), parts.feed(), parts.element()));
    }

    /**
     * Replaces the state of an element if it is as expected, in one statement.
     *
     * @param key      the feed, a slash and the element; each of the two has up to 200 characters
     * @param expected current state, or null for none
     * @param state    next state, of 1 to 400 characters, or null to remove it
     */
    @Override
    public boolean replaceState(String key, @Nullable String expected, @Nullable String state) {
        StateKey parts = StateKey.of(key);
        StateTableSql.check(parts);
        if (state != null) {
            StateTableSql.check(parts, state);
        }
        return onElement("replace", parts, connection -> replace(connection, parts, expected, state));
    }

    private boolean replace(Connection connection, StateKey key, @Nullable String expected, @Nullable String state)
            throws SQLException {
        if (expected == null) {
            return state == null || insert(connection, key, state);
        }
        int rows = state == null
                ? JdbcExecutor.update(connection, table.deleteIf(), key.feed(), key.element(), expected)
                : JdbcExecutor.update(connection, table.updateIf(), state, key.feed(), key.element(), expected);
        // A MySQL driver can be configured to count the rows that changed instead of those it found.
        return rows > 0 || (expected.equals(state) && expected.equals(current(connection, key)));
    }

    private @Nullable String current(Connection connection, StateKey key) throws SQLException {
        return JdbcExecutor.value(connection, table.select(), key.feed(), key.element());
    }

    /** Returns false if the element has a state. */
    private boolean insert(Connection connection, StateKey key, String state) throws SQLException {
        try {
            return JdbcExecutor.update(connection, table.insert(), state, key.feed(), key.element()) > 0;
        } catch (SQLException e) {
            if (StateBatch.isRace(e)) {
                return false;
            }
            throw e;
        }
    }

    private <T> T onElement(String action, StateKey key, JdbcExecutor.ConnectionCallback<T> work) {
        try {
            return executor().connected(work);
        } catch (SQLException e) {
            throw failure(
                    action + " the state of element " + SqlErrorText.quote(key.element()) + " of feed "
                            + SqlErrorText.quote(key.feed()),
                    e);
        }
    }

    private RuntimeCamelException failure(String action, SQLException error) {
        return new RuntimeCamelException(
                "Cannot " + action + " in table " + table.name() + ": " + SqlErrorText.describe(error),
                SqlErrorText.redact(error));
    }

    private JdbcExecutor executor() {
        return new JdbcExecutor(Objects.requireNonNull(dataSource, "dataSource"));
    }

    /** Returns the source of the connections. */
    public @Nullable DataSource getDataSource() {
        return dataSource;
    }

    /** Sets the source of the connections; required. */
    public void setDataSource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Returns the name of the table. */
    @ManagedAttribute(description = "The name of the table")
    public String getTableName() {
        return tableName;
    }

    /**
     * Sets the name of the table, {@code portal_state} by default: letters, digits and underscores, optionally with a schema, such
     * as {@code billing.portal_state}.
     *
     * @throws IllegalArgumentException if the name has other characters
     */
    public void setTableName(String tableName) {
        this.table = new StateTableSql(tableName);
        this.tableName = tableName;
    }

    /** Returns whether the table is created at the start if it does not exist. */
    @ManagedAttribute(description = "Whether the table is created at the start if it does not exist")
    public boolean isCreateTable() {
        return createTable;
    }

    /** Sets whether to create the table at the start if it does not exist; false by default, and the start then fails. */
    public void setCreateTable(boolean createTable) {
        this.createTable = createTable;
    }
}
