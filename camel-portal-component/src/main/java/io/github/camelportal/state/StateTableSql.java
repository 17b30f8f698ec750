package io.github.camelportal.state;

import java.util.regex.Pattern;

/** The table of a {@link JdbcStateRepository}: its name, its lengths, and statements that all supported databases accept. */
final class StateTableSql {

    static final String DEFAULT_NAME = "portal_state";

    static final int KEY_LENGTH = 200;
    static final int STATE_LENGTH = 400;

    /** Number of elements in one query. Oracle accepts 1000, and SQL Server 2100 parameters. */
    static final int QUERY_SIZE = 500;

    /** Names that need no quotes, because statements contain the name as it is; optionally with a catalog and a schema. */
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}(?:\\.[A-Za-z_][A-Za-z0-9_]{0,127}){0,2}");

    private final String name;

    StateTableSql(String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The tableName of a JdbcStateRepository must be a plain SQL name of letters,"
                            + " digits and underscores, such as portal_state or billing.portal_state, not "
                            + SqlErrorText.quote(name));
        }
        this.name = name;
    }

    String name() {
        return name;
    }

    String create() {
        return "CREATE TABLE " + name + " (feed VARCHAR(" + KEY_LENGTH + ") NOT NULL, element VARCHAR(" + KEY_LENGTH
                + ") NOT NULL, state VARCHAR(" + STATE_LENGTH + ") NOT NULL, PRIMARY KEY (feed, element))";
    }

    /** Returns a query that finds no row, but fails unless the table and its columns exist and may be read. */
    String probe() {
        return "SELECT feed, element, state FROM " + name + " WHERE 1 = 0";
    }

    String update() {
        return "UPDATE " + name + " SET state = ? WHERE feed = ? AND element = ?";
    }

    /** Returns an insert whose parameters have the same order as in the update. */
    String insert() {
        return "INSERT INTO " + name + " (state, feed, element) VALUES (?, ?, ?)";
    }

    String select() {
        return "SELECT state FROM " + name + " WHERE feed = ? AND element = ?";
    }

    String selectFeed() {
        return "SELECT element, state FROM " + name + " WHERE feed = ?";
    }

    /** Returns a query of the states of several elements, whose parameters are the feed and {@link #QUERY_SIZE} elements. */
    String selectElements() {
        return selectFeed() + " AND element IN (?" + ", ?".repeat(QUERY_SIZE - 1) + ")";
    }

    String updateIf() {
        return update() + " AND state = ?";
    }

    String deleteIf() {
        return delete() + " AND state = ?";
    }

    String delete() {
        return "DELETE FROM " + name + " WHERE feed = ? AND element = ?";
    }

    /** Refuses keys that do not fit into the columns, because some databases would truncate them. */
    static void check(StateKey key) {
        checkLength("feed", key.feed(), KEY_LENGTH);
        checkLength("element", key.element(), KEY_LENGTH);
    }

    /** Refuses keys and states that do not fit into the columns. */
    static void check(StateKey key, String state) {
        check(key);
        // Oracle stores an empty text as NULL, which could not be told from a missing state.
        if (state == null || state.isEmpty()) {
            throw new IllegalArgumentException("The state of element " + SqlErrorText.quote(key.element()) + " of feed "
                    + SqlErrorText.quote(key.feed()) + " is empty. Use removeState to remove it.");
        }
        checkLength("state", state, STATE_LENGTH);
    }

    static void checkLength(String column, String text, int maxLength) {
        if (text.length() > maxLength) {
            throw new IllegalArgumentException(
                    "The " + column + " " + SqlErrorText.quote(text) + " has " + text.length()
                            + " characters; a JdbcStateRepository holds up to " + maxLength
                            + ". Give the feed a short feedId, or the elements a shorter key");
        }
    }
}
