package io.github.camelportal.simulator.control;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.StateLock;
import io.github.camelportal.simulator.tickets.Department;
import io.github.camelportal.simulator.tickets.SimulatedAttachment;
import io.github.camelportal.simulator.tickets.SimulatedTicket;
import io.github.camelportal.simulator.tickets.SimulatedTicketReply;

/** The provider's side of the portal: what its staff and the portal itself do. */
public final class Staff {

    private static final String NAME = "Support Staff";

    private final PortalState state;
    private final StateLock lock;
    private final BillingStaff billing;
    private final DomainStaff domains;
    private final MachineStaff machines;

    public Staff(PortalState state, StateLock lock) {
        this.state = state;
        this.lock = lock;
        billing = new BillingStaff(state, lock);
        domains = new DomainStaff(state, lock);
        machines = new MachineStaff(state, lock);
    }

    /** Acts on invoices, orders, services, domains and certificates. */
    public BillingStaff billing() {
        return billing;
    }

    /** Acts on domains and their DNS records, as the registrar does. */
    public DomainStaff domains() {
        return domains;
    }

    /** Acts on virtual machines and servers. */
    public MachineStaff machines() {
        return machines;
    }

    /**
     * Opens a ticket on the client's behalf, without a request.
     *
     * @return the ticket's number
     * @throws NoSuchElementException if there is no such department
     */
    public String openTicket(int departmentId, String subject, String body) {
        return openTicket(departmentId, subject, body, List::of);
    }

    /**
     * Opens a ticket with a file on the client's behalf, without a request.
     *
     * @return the ticket's number
     * @throws NoSuchElementException if there is no such department
     */
    public String openTicket(
            int departmentId, String subject, String body, String fileName, String contentType, byte[] content) {
        checkContentType(contentType);
        return openTicket(
                departmentId, subject, body, () -> List.of(state.tickets().attachment(fileName, contentType, content)));
    }

    private String openTicket(
            int departmentId, String subject, String body, Supplier<List<SimulatedAttachment>> attachments) {
        return lock.change(() -> {
            Department department = state.departments()
                    .find(Integer.toString(departmentId))
                    .orElseThrow(() -> new NoSuchElementException("There is no department " + departmentId));
            return state.tickets()
                    .open(state.mainAccount(), department, subject, body, attachments.get())
                    .number();
        });
    }

    /**
     * Answers a ticket, and notifies the client.
     *
     * @return the reply
     * @throws NoSuchElementException if there is no such ticket
     */
    public SimulatedTicketReply reply(String ticketNumber, String text) {
        return reply(ticketNumber, text, List.of());
    }

    /**
     * Answers a ticket so that nothing but the ticket itself shows it: its entry in the list stays as it is, and the
     * client is not notified.
     *
     * @return the reply
     * @throws NoSuchElementException if there is no such ticket
     */
    public SimulatedTicketReply replyQuietly(String ticketNumber, String text) {
        return withTicket(ticketNumber, ticket -> state.tickets().replyQuietly(ticket, NAME, webText(text)));
    }

    /**
     * Answers a ticket with a file, and notifies the client.
     *
     * @return the attachment's id
     * @throws NoSuchElementException if there is no such ticket
     */
    public String reply(String ticketNumber, String text, String fileName, String contentType, byte[] content) {
        checkContentType(contentType);
        return lock.change(() -> {
            SimulatedAttachment attachment = state.tickets().attachment(fileName, contentType, content);
            reply(ticketNumber, text, List.of(attachment));
            return attachment.id();
        });
    }

    /**
     * Withdraws a reply, as if it had never been written. Status and read mark of the ticket stay.
     *
     * @throws NoSuchElementException if there is no such ticket or reply
     */
    public void deleteReply(String ticketNumber, String replyId) {
        withTicket(ticketNumber, ticket -> {
            state.tickets().removeReply(ticket, replyId);
            return ticket;
        });
    }

    /**
     * Closes a ticket.
     *
     * @throws NoSuchElementException if there is no such ticket
     */
    public void closeTicket(String ticketNumber) {
        setTicketStatus(ticketNumber, SimulatedTicket.CLOSED);
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
     * Deletes a ticket with its replies.
     *
     * @throws NoSuchElementException if there is no such ticket
     */
    public void deleteTicket(String ticketNumber) {
        withTicket(ticketNumber, ticket -> {
            state.tickets().remove(ticket);
            return ticket;
        });
    }

    /**
     * Deletes a notification.
     *
     * @throws NoSuchElementException if there is no such notification
     */
    public void deleteNotification(String id) {
        lock.change(() -> state.notifications().remove(id));
    }

    /**
     * Notifies the client.
     *
     * @param relType what it is about, such as {@code invoice}
     * @param relId which one it is about
     * @return the notification's id
     */
    public String raiseNotification(String subject, String body, String relType, String relId) {
        return lock.change(() -> state.notifications()
                .raise(state.mainAccount().id(), subject, body, relType, relId)
                .id());
    }

    private SimulatedTicketReply reply(String ticketNumber, String text, List<SimulatedAttachment> attachments) {
        return withTicket(ticketNumber, ticket -> {
            SimulatedTicketReply reply = state.tickets().reply(ticket, NAME, webText(text), true, attachments);
            state.notifications()
                    .raise(
                            ticket.accountId(),
                            "Ticket #" + ticket.number() + " has a new reply",
                            ticket.subject(),
                            "ticket",
                            ticket.number());
            return reply;
        });
    }

    private static void checkContentType(String contentType) {
        if (contentType.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A content type is a single line");
        }
    }

    /** The staff write in a web form, which sends lines with both characters at their ends. */
    private static String webText(String text) {
        return text.replaceAll("\\R", "\r\n");
    }

    private <T> T withTicket(String number, Function<SimulatedTicket, T> work) {
        return lock.change(() -> work.apply(state.tickets()
                .find(number)
                .orElseThrow(() -> new NoSuchElementException("There is no ticket " + number))));
    }
}
