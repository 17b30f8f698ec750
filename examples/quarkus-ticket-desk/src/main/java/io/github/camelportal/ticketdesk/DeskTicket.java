package io.github.camelportal.ticketdesk;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A ticket as the page shows it.
 *
 * @param number  number of the ticket in the portal
 * @param subject subject
 * @param replies what the staff wrote, oldest first
 */
public record DeskTicket(String number, String subject, List<Reply> replies) {

    /**
     * A reply of the staff.
     *
     * @param author  name of who wrote it
     * @param written when, by the portal's clock
     * @param text    text
     */
    public record Reply(String author, LocalDateTime written, String text) {}
}
