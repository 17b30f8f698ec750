package io.github.camelportal.ticketdesk;

/**
 * A question that becomes a ticket.
 *
 * @param subject subject of the ticket
 * @param text    text of the ticket
 */
public record Question(String subject, String text) {

    /** Creates a question without the blanks around its subject and text. */
    public Question {
        subject = subject == null ? "" : subject.strip();
        text = text == null ? "" : text.strip();
    }

    /** Returns whether the subject or the text is missing. */
    boolean isIncomplete() {
        return subject.isEmpty() || text.isEmpty();
    }
}
