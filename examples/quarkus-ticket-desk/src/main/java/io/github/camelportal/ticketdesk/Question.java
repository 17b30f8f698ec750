package io.github.camelportal.ticketdesk;

/**
 * What somebody wants to know.
 *
 * @param subject subject of the ticket
 * @param text    text of the ticket
 */
public record Question(String subject, String text) {}
