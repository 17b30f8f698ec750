package io.github.camelportal.simulator;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The provider's side of the portal: what its staff and the portal itself do. */
public final class Staff {

    private static final String NAME = "Support Staff";

    private final PortalState state;
    private final StateLock lock;
    private final BillingStaff billing;
    private final Sequence attachmentIds = new Sequence(12);

    Staff(PortalState state, StateLock lock) {
        this.state = state;
        this.lock = lock;
        billing = new BillingStaff(state, lock);
    }

    /** Acts on invoices, orders, services, domains and certificates. */
    public BillingStaff billing() {
        return billing;
    }

    /**
     * Opens a ticket on the client's behalf, without a request.
     *
     * @return the ticket's number
     * @throws NoSuchElementException if there is no such department
     */
    public String openTicket(int departmentId, String subject, String body) {
        return lock.call(() -> {
            Department department = state.departments()
                    .find(Integer.toString(departmentId))
                    .orElseThrow(() -> new NoSuchElementException("There is no department " + departmentId));
            return state.tickets()
                    .open(state.mainAccount(), department, subject, body)
                    .number();
        });
    }

    /**
     * Answers a ticket, and notifies the client.
     *
     * @throws NoSuchElementException if there is no such ticket
     */
    public void reply(String ticketNumber, String text) {
        reply(ticketNumber, text, List.of());
    }

    /**
     * Answers a ticket with a file, and notifies the client.
     *
     * @return the attachment's id
     * @throws NoSuchElementException if there is no such ticket
     */
    public String reply(String ticketNumber, String text, String fileName, String contentType, byte[] content) {
        if (contentType.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A content type is a single line");
        }
        return lock.call(() -> {
            TicketAttachment attachment = new TicketAttachment(attachmentIds.next(), fileName, contentType, content);
            reply(ticketNumber, text, List.of(attachment));
            return attachment.id();
        });
    }

    /**
     * Closes a ticket.
     *
     * @throws NoSuchElementException if there is no such ticket
     */
    public void closeTicket(String ticketNumber) {
        setTicketStatus(ticketNumber, Ticket.CLOSED);
    }

    /**
     * Gives a ticket any status, one of the provider's own included.
     *
     * @throws NoSuchElementException if there is no such ticket
     */
    public void setTicketStatus(String ticketNumber, String status) {
        withTicket(ticketNumber, ticket -> state.tickets().keep(ticket.withStatus(status)));
    }

    /**
     * Notifies the client.
     *
     * @param relType what it is about, such as {@code invoice}
     * @param relId which one it is about
     * @return the notification's id
     */
    public String raiseNotification(String subject, String body, String relType, String relId) {
        return lock.call(() -> state.notifications()
                .raise(state.mainAccount().id(), subject, body, relType, relId)
                .id());
    }

    private void reply(String ticketNumber, String text, List<TicketAttachment> attachments) {
        // The staff write in a web form, which sends lines with both characters at their ends.
        String body = text.replaceAll("\\R", "\r\n");
        withTicket(ticketNumber, ticket -> {
            state.tickets().reply(ticket, NAME, body, true, attachments);
            return state.notifications()
                    .raise(
                            ticket.accountId(),
                            "Ticket #" + ticket.number() + " has a new reply",
                            ticket.subject(),
                            "ticket",
                            ticket.number());
        });
    }

    private void withTicket(String number, Function<Ticket, ?> work) {
        lock.call(() -> work.apply(state.tickets()
                .find(number)
                .orElseThrow(() -> new NoSuchElementException("There is no ticket " + number))));
    }
}
