package io.github.camelportal.ticketdesk;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The forms that were submitted, by idempotency key, with the ticket that each has opened. The row is written before the ticket is
 * opened, so that neither a second click nor a restart opens another one.
 */
@ApplicationScoped
public class SubmissionTable {

    @Inject
    DeskDatabase database;

    /** Begins a submission. Returns false if it has begun before. */
    boolean begin(String key) throws SQLException {
        try {
            database.update("insert into submission (id) values (?)", key);
            return true;
        } catch (SQLIntegrityConstraintViolationException e) {
            return false;
        }
    }

    /** Notes the ticket that a submission has opened. */
    void complete(String key, String number) throws SQLException {
        database.update("update submission set ticket = ? where id = ?", number, key);
    }

    /** Forgets a submission that surely opened no ticket, so that the form can be submitted again. */
    void forget(String key) throws SQLException {
        database.update("delete from submission where id = ?", key);
    }

    /** Returns the number of the ticket that a submission has opened, or empty if it has not, or nobody knows. */
    Optional<String> ticket(String key) throws SQLException {
        return database
                .select("select ticket from submission where id = ?", row -> Optional.ofNullable(row.getString(1)), key)
                .stream()
                .findFirst()
                .flatMap(ticket -> ticket);
    }
}
