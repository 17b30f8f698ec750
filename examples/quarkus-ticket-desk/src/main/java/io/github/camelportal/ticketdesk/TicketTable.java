package io.github.camelportal.ticketdesk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.github.camelportal.model.TicketReply;
import io.github.camelportal.ticketdesk.DeskTicket.Reply;

/**
 * Tickets and what the staff answered, in two tables. Writing the same again changes nothing, which makes of the feed's
 * at-least-once an exactly-once.
 */
@ApplicationScoped
public class TicketTable {

    @Inject
    DataSource dataSource;

    @PostConstruct
    void create() throws SQLException {
        update("create table if not exists ticket (number varchar(50) primary key, subject varchar,"
                + " noted timestamp default current_timestamp)");
        update("create table if not exists reply (ticket varchar(50), id varchar(50), author varchar,"
                + " written timestamp, text varchar, primary key (ticket, id))");
    }

    /** Notes a ticket. */
    void addTicket(String number, String subject) throws SQLException {
        update("merge into ticket (number, subject) values (?, ?)", number, subject);
    }

    /** Notes a reply, and its ticket, which may have been opened elsewhere. */
    void addReply(TicketReply reply) throws SQLException {
        addTicket(reply.ticketNumber(), reply.ticketSubject());
        update(
                "merge into reply (ticket, id, author, written, text) values (?, ?, ?, ?, ?)",
                reply.ticketNumber(),
                reply.id(),
                reply.name(),
                reply.date(),
                reply.body());
    }

    /** All tickets, the latest first. */
    List<DeskTicket> tickets() throws SQLException {
        return select(
                "select number, subject from ticket order by noted desc",
                row -> new DeskTicket(row.getString(1), row.getString(2), replies(row.getString(1))));
    }

    private List<Reply> replies(String ticket) throws SQLException {
        return select(
                "select author, written, text from reply where ticket = ? order by written, id",
                row -> new Reply(row.getString(1), row.getObject(2, LocalDateTime.class), row.getString(3)),
                ticket);
    }

    private void update(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private <T> List<T> select(String sql, RowReader<T> reader, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
