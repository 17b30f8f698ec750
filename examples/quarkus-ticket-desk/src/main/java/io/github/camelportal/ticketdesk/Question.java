package io.github.camelportal.ticketdesk;

/**
 * A question that becomes a ticket.
 *
 * @param subject subject of the ticket
 * @param text    text of the ticket
 */
public record Question(String subject, String text) {}
