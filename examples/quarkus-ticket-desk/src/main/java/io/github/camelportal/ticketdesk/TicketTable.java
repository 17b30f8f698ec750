package io.github.camelportal.ticketdesk;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.github.camelportal.model.TicketReply;
import io.github.camelportal.ticketdesk.DeskTicket.Reply;

/**
 * Tickets and the replies of the staff, in two tables. Writing the same again changes nothing, which makes of the feed's
 * at-least-once an exactly-once.
 */
@ApplicationScoped
public class TicketTable {

    @Inject
    DeskDatabase database;

    /** Notes a ticket. */
    void addTicket(String number, String subject) throws SQLException {
        database.update("merge into ticket (number, subject) values (?, ?)", number, subject);
    }

    /** Notes a reply, and its ticket, which may have been opened elsewhere. */
    void addReply(TicketReply reply) throws SQLException {
        addTicket(reply.ticketNumber(), reply.ticketSubject());
        database.update(
                "merge into reply (ticket, id, author, written, text) values (?, ?, ?, ?, ?)",
                reply.ticketNumber(),
                reply.id(),
                reply.name(),
                reply.date(),
                reply.body());
    }

    /** Returns all tickets, the latest first. */
    List<DeskTicket> tickets() throws SQLException {
        return database.select(
                "select number, subject from ticket order by noted desc",
                row -> new DeskTicket(row.getString(1), row.getString(2), replies(row.getString(1))));
    }

    private List<Reply> replies(String ticket) throws SQLException {
        return database.select(
                "select author, written, text from reply where ticket = ? order by written, id",
                row -> new Reply(row.getString(1), row.getObject(2, LocalDateTime.class), row.getString(3)),
                ticket);
    }
}
