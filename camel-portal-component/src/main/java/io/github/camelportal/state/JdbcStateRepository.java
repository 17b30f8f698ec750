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

/**
 * Holds the states of feeds in a table of a database, where they outlast the application and several nodes share them. It needs
 * a {@link DataSource} and no more, and works on PostgreSQL, MySQL, MariaDB, Oracle, SQL Server and H2.
 *
 * <p>The table, which the repository makes itself if {@code createTable} is set and its database user may:
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
 * <p>There is a row for each element that a feed has given out, and it goes when the element is gone from the portal. To have a
 * feed give out everything again, stop its route and delete the feed's rows. The user needs SELECT, INSERT, UPDATE and DELETE
 * on the table.
 *
 * <p>Every statement is a transaction of its own, committed before the call returns; a data source whose connections belong to
 * a transaction of the caller does not do. Give a pool where elements are many: each call takes a connection and gives it back.
 * Keys and states are plain ASCII if they come from feeds. For MySQL, add {@code useCursorFetch=true} to the address where a
 * feed has more than some 100,000 elements, for its driver otherwise reads all rows at once; for SQL Server,
 * {@code sendStringParametersAsUnicode=false}, for it otherwise may not use the index.
 *
 * <p>If the database fails, a call fails with a {@link RuntimeCamelException} that names the feed and the element, what the
 * database said and its SQLState; the next call tries anew. Texts that are too long are refused with an
 * {@link IllegalArgumentException} before they reach the database.
 */
@Metadata(
        label = "bean",
        description = "Feed states in a table of an SQL database, shared by all nodes and kept over restarts.",
        annotations = {"interfaceName=org.apache.camel.spi.StateRepository"})
@Configurer(metadataOnly = true)
@ManagedResource(description = "Feed states in a table of a database")
public class JdbcStateRepository extends ServiceSupport implements FeedStateRepository {

    /** More than two nodes can do to each other; past that, something else is wrong. */
    private static final int ROUNDS = 5;

    @Metadata(
            required = true,
            description = "Where connections to the database come from. Use a pool if feeds have many elements.")
    private DataSource dataSource;

    @Metadata(
            defaultValue = StateTableSql.DEFAULT_NAME,
            description = "Name of the table: letters, digits and underscores, with its schema if need be, such as"
                    + " billing.portal_state.")
    private String tableName = StateTableSql.DEFAULT_NAME;

    @Metadata(
            defaultValue = "false",
            description =
                    "Whether to create the table at the start if it is not there. Otherwise the start fails then, and"
                            + " says with which statement to create it.")
    private boolean createTable;

    private StateTableSql table = new StateTableSql(tableName);

    /** Needs a data source before it is started. */
    public JdbcStateRepository() {}

    /** Keeps its states in the table {@code portal_state} of this database. */
    public JdbcStateRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    protected void doStart() throws Exception {
        if (dataSource == null) {
            throw new IllegalArgumentException("A JdbcStateRepository needs a dataSource");
        }
        new SchemaInitializer(table, statements()).initialize(createTable);
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

    /** Updates first, as most elements are known. An insert that fails was another node's: then it is an update after all. */
    private void save(Connection connection, StateKey key, String value) throws SQLException {
        SQLException raced = new SQLException("the element was removed as often as it was inserted");
        for (int round = 0; round < ROUNDS; round++) {
            try {
                if (JdbcExecutor.update(connection, table.update(), value, key.feed(), key.element()) > 0
                        || JdbcExecutor.update(connection, table.insert(), value, key.feed(), key.element()) > 0) {
                    return;
                }
            } catch (SQLException e) {
                if (!isRace(e)) {
                    throw e;
                }
                raced = e;
            }
        }
        // A MySQL driver can be told to count the rows that changed, not the ones found.
        if (!value.equals(JdbcExecutor.value(connection, table.select(), key.feed(), key.element()))) {
            throw raced;
        }
    }

    /** A unique key that is there by now, or a transaction that the database gave up in favour of another one. */
    private static boolean isRace(SQLException error) {
        String state = error.getSQLState();
        return state != null && (state.startsWith("23") || state.startsWith("40"));
    }

    @Override
    @ManagedOperation(description = "The state of an element, whose key is feed/element")
    public String getState(String key) {
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
            return statements().connected(connection -> JdbcExecutor.map(connection, table.selectFeed(), feed));
        } catch (SQLException e) {
            throw failure("read the states of feed " + SqlErrorText.quote(feed), e);
        }
    }

    @Override
    @ManagedOperation(description = "Forgets an element, whose key is feed/element")
    public void removeState(String key) {
        StateKey parts = StateKey.of(key);
        StateTableSql.check(parts);
        onElement(
                "remove",
                parts,
                connection -> JdbcExecutor.update(connection, table.delete(), parts.feed(), parts.element()));
    }

    private <T> T onElement(String what, StateKey key, JdbcExecutor.Work<T> work) {
        try {
            return statements().connected(work);
        } catch (SQLException e) {
            throw failure(
                    what + " the state of element " + SqlErrorText.quote(key.element()) + " of feed "
                            + SqlErrorText.quote(key.feed()),
                    e);
        }
    }

    private RuntimeCamelException failure(String what, SQLException error) {
        return new RuntimeCamelException(
                "Cannot " + what + " in table " + table.name() + ": " + SqlErrorText.describe(error),
                SqlErrorText.redact(error));
    }

    private JdbcExecutor statements() {
        return new JdbcExecutor(dataSource);
    }

    /** Where connections come from. */
    public DataSource getDataSource() {
        return dataSource;
    }

    /** Where connections to the database come from; required. */
    public void setDataSource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The name of the table. */
    @ManagedAttribute(description = "The name of the table")
    public String getTableName() {
        return tableName;
    }

    /**
     * The name of the table, {@code portal_state} by default: letters, digits and underscores, with its schema if need be, such
     * as {@code billing.portal_state}. Anything else is refused.
     */
    public void setTableName(String tableName) {
        this.table = new StateTableSql(tableName);
        this.tableName = tableName;
    }

    /** Whether the table is created at the start if it is not there. */
    @ManagedAttribute(description = "Whether the table is created at the start if it is not there")
    public boolean isCreateTable() {
        return createTable;
    }

    /** Whether to create the table at the start if it is not there; false by default, and the start fails then. */
    public void setCreateTable(boolean createTable) {
        this.createTable = createTable;
    }
}
