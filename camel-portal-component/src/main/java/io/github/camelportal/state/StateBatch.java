package io.github.camelportal.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Saves the states of several elements in one transaction. It reads the rows first, because an update of rows that are not there
 * would cost as much as the insert after it, and because some drivers do not tell how many rows an update has found.
 */
final class StateBatch {

    private final StateTableSql table;

    /** The states by feed and element. They are sorted, so that two nodes lock the rows in the same order. */
    private final Map<String, Map<String, @Nullable String>> feeds = new TreeMap<>();

    /**
     * Checks the states.
     *
     * @param  states                   the states by key; null removes a state
     * @throws IllegalArgumentException if a key or a state does not fit into the table
     */
    StateBatch(StateTableSql table, Map<String, @Nullable String> states) {
        this.table = table;
        states.forEach((text, state) -> {
            StateKey key = StateKey.of(text);
            if (state == null) {
                StateTableSql.check(key);
            } else {
                StateTableSql.check(key, state);
            }
            feeds.computeIfAbsent(key.feed(), any -> new TreeMap<>()).put(key.element(), state);
        });
    }

    /**
     * Saves the states, all or none.
     *
     * @return false if another node has inserted or removed a row meanwhile, so that nothing was saved
     */
    boolean save(Connection connection) throws SQLException {
        try {
            JdbcExecutor.transaction(connection, () -> {
                for (Map.Entry<String, Map<String, @Nullable String>> feed : feeds.entrySet()) {
                    save(connection, feed.getKey(), feed.getValue());
                }
            });
            return true;
        } catch (SQLException e) {
            if (isRace(e)) {
                return false;
            }
            throw e;
        }
    }

    private void save(Connection connection, String feed, Map<String, @Nullable String> states) throws SQLException {
        Map<String, String> before = read(connection, feed, new ArrayList<>(states.keySet()));
        List<String[]> updates = new ArrayList<>();
        List<String[]> inserts = new ArrayList<>();
        List<String[]> deletes = new ArrayList<>();
        states.forEach((element, state) -> {
            String old = before.get(element);
            if (state == null) {
                deletes.add(new String[] {feed, element});
            } else if (!state.equals(old)) {
                (old == null ? inserts : updates).add(new String[] {state, feed, element});
            }
        });
        if (JdbcExecutor.batch(connection, table.update(), updates)) {
            throw new RemovedRowException();
        }
        JdbcExecutor.batch(connection, table.insert(), inserts);
        JdbcExecutor.batch(connection, table.delete(), deletes);
    }

    private Map<String, String> read(Connection connection, String feed, List<String> elements) throws SQLException {
        Map<String, String> states = new HashMap<>();
        String[] parameters = new String[1 + StateTableSql.QUERY_SIZE];
        parameters[0] = feed;
        for (int from = 0; from < elements.size(); from += StateTableSql.QUERY_SIZE) {
            for (int index = 0; index < StateTableSql.QUERY_SIZE; index++) {
                // The last element fills the query up, so that the database prepares one statement for any number.
                parameters[1 + index] = elements.get(Math.min(from + index, elements.size() - 1));
            }
            states.putAll(JdbcExecutor.rows(connection, table.selectElements(), parameters));
        }
        return states;
    }

    /** Returns whether a unique key exists by now (23), or the database rolled back in favour of another transaction (40). */
    static boolean isRace(SQLException error) {
        for (@Nullable SQLException next = error; next != null; next = next.getNextException()) {
            String state = next.getSQLState();
            if (state != null && (state.startsWith("23") || state.startsWith("40"))) {
                return true;
            }
        }
        return false;
    }

    /** Another node has removed a row since it was read. */
    private static final class RemovedRowException extends SQLException {

        private static final long serialVersionUID = 1L;

        RemovedRowException() {
            super("a row was removed since it was read", "40000");
        }
    }
}
