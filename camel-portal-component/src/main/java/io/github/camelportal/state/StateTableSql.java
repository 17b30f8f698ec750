package io.github.camelportal.state;

import java.util.regex.Pattern;

/** The table of a {@link JdbcStateRepository}: its name, what fits in it, and the statements on it, which every database takes. */
final class StateTableSql {

    static final String DEFAULT_NAME = "portal_state";

    static final int KEY_LENGTH = 200;
    static final int STATE_LENGTH = 400;

    /** A name is put into statements as it is, so it is held to what needs no quotes, with a schema and a catalogue at most. */
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

    /** Finds no row; fails unless the table and its columns are there and may be read. */
    String probe() {
        return "SELECT feed, element, state FROM " + name + " WHERE 1 = 0";
    }

    String update() {
        return "UPDATE " + name + " SET state = ? WHERE feed = ? AND element = ?";
    }

    /** Its parameters stand in the order of the update's. */
    String insert() {
        return "INSERT INTO " + name + " (state, feed, element) VALUES (?, ?, ?)";
    }

    String select() {
        return "SELECT state FROM " + name + " WHERE feed = ? AND element = ?";
    }

    String selectFeed() {
        return "SELECT element, state FROM " + name + " WHERE feed = ?";
    }

    String delete() {
        return "DELETE FROM " + name + " WHERE feed = ? AND element = ?";
    }

    /** Refuses what the columns cannot hold, before a database cuts it off, as some do. */
    static void check(StateKey key) {
        checkLength("feed", key.feed(), KEY_LENGTH);
        checkLength("element", key.element(), KEY_LENGTH);
    }

    /** The same, of a key and a state. */
    static void check(StateKey key, String state) {
        check(key);
        // Oracle takes an empty text for NULL, and a state that is NULL could not be told from one that is not there.
        if (state == null || state.isEmpty()) {
            throw new IllegalArgumentException("The state of element " + SqlErrorText.quote(key.element()) + " of feed "
                    + SqlErrorText.quote(key.feed()) + " must not be empty; removeState forgets an element");
        }
        checkLength("state", state, STATE_LENGTH);
    }

    static void checkLength(String what, String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("The " + what + " " + SqlErrorText.quote(text) + " has " + text.length()
                    + " characters; a JdbcStateRepository holds up to " + longest
                    + ". Give the feed a short feedId, or the elements a shorter key");
        }
    }
}
