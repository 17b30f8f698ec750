package io.github.camelportal.helpdesk;

import java.util.List;
import java.util.Map;

/** A small stand-in for a help desk: cases, messages and files in tables. It knows neither the portal nor the bridge. */
public final class HelpDesk {

    private final HelpDeskDatabase database;

    public HelpDesk(HelpDeskDatabase database) {
        this.database = database;
    }

    /** Opens a case, and returns its id. */
    public long open(String subject, String text) {
        return id(database.query("insert into desk_case (subject, body) values (?, ?) returning id", subject, text));
    }

    /** Adds a message to a case. */
    public void write(long caseId, String text) {
        database.update("insert into desk_message (case_id, author, body) values (?, 'Help desk', ?)", caseId, text);
    }

    /** Adds a message with a file to a case. */
    public void write(long caseId, String text, String fileName, byte[] content) {
        database.update(
                "with message as (insert into desk_message (case_id, author, body) values (?, 'Help desk', ?) returning id)"
                        + " insert into desk_file (message_id, name, content_type, content)"
                        + " select id, ?, 'application/octet-stream', ? from message",
                caseId,
                text,
                fileName,
                content);
    }

    /** Closes a case. */
    public void close(long caseId) {
        database.update("update desk_case set close_requested = true where id = ?", caseId);
    }

    /** Returns the cases and the tickets that others have opened, with their status. */
    public List<Map<String, Object>> cases() {
        return database.query("select * from desk_overview order by id nulls last, ticket_number");
    }

    /** Returns the messages of all cases, with the names of their files. */
    public List<Map<String, Object>> messages() {
        return database.query("select m.id, m.case_id, coalesce(m.ticket_number, c.ticket_number) as ticket_number,"
                + " m.author, m.body, m.portal_id, m.sent,"
                + " (select string_agg(f.name, ', ' order by f.id) from desk_file f where f.message_id = m.id) as files"
                + " from desk_message m left join desk_case c on c.id = m.case_id order by m.id");
    }

    private static long id(List<Map<String, Object>> rows) {
        return (Long) rows.get(0).get("id");
    }
}
