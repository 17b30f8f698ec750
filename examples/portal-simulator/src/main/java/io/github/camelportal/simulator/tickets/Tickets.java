package io.github.camelportal.simulator.tickets;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.accounts.Account;
import io.github.camelportal.simulator.store.Sequence;

/** The accounts' tickets. */
public final class Tickets {

    private final Map<String, SimulatedTicket> tickets = new LinkedHashMap<>();
    private final TicketNumbers numbers = new TicketNumbers();
    private final Sequence replyIds = new Sequence(929);
    private final Sequence attachmentIds = new Sequence(12);
    private final PortalClock clock;

    public Tickets(PortalClock clock) {
        this.clock = clock;
    }

    public SimulatedTicket open(
            Account account,
            Department department,
            String subject,
            String body,
            List<SimulatedAttachment> attachments) {
        SimulatedTicket ticket = new SimulatedTicket(
                numbers.next(),
                account.id(),
                department.name(),
                account.name(),
                account.email(),
                clock.now(),
                subject,
                body,
                SimulatedTicket.OPEN,
                true,
                List.copyOf(attachments),
                List.of());
        return keep(ticket);
    }

    /** Returns a file with an id that no other file has. */
    public SimulatedAttachment attachment(String fileName, String contentType, byte[] content) {
        return new SimulatedAttachment(attachmentIds.next(), fileName, contentType, content);
    }

    public SimulatedTicketReply reply(
            SimulatedTicket ticket, String name, String body, boolean byStaff, List<SimulatedAttachment> attachments) {
        SimulatedTicketReply reply = new SimulatedTicketReply(
                replyIds.next(), ticket.number(), name, clock.now(), body, byStaff, List.copyOf(attachments));
        keep(ticket.withReply(reply));
        return reply;
    }

    /** Leaves status and read mark alone, and so the ticket's entry in the list. */
    public SimulatedTicketReply replyQuietly(SimulatedTicket ticket, String name, String body) {
        SimulatedTicketReply reply =
                new SimulatedTicketReply(replyIds.next(), ticket.number(), name, clock.now(), body, true, List.of());
        keep(ticket.withQuietReply(reply));
        return reply;
    }

    public SimulatedTicket keep(SimulatedTicket ticket) {
        tickets.put(ticket.number(), ticket);
        return ticket;
    }

    public Optional<SimulatedTicket> find(String number) {
        return Optional.ofNullable(tickets.get(number));
    }

    List<SimulatedTicket> of(String accountId) {
        return tickets.values().stream()
                .filter(ticket -> ticket.accountId().equals(accountId))
                .toList();
    }

    public List<SimulatedTicket> all() {
        return List.copyOf(tickets.values());
    }

    /** The replies to all tickets in the order of their writing. */
    public List<SimulatedTicketReply> replies() {
        return tickets.values().stream()
                .flatMap(ticket -> ticket.replies().stream())
                .sorted(Comparator.comparingLong(reply -> Long.parseLong(reply.id())))
                .toList();
    }

    /** Returns a file of any ticket. */
    public Optional<SimulatedAttachment> findAttachment(String id) {
        return tickets.values().stream()
                .flatMap(ticket -> ticket.allAttachments().stream())
                .filter(attachment -> attachment.id().equals(id))
                .findFirst();
    }

    public void removeReply(SimulatedTicket ticket, String replyId) {
        if (ticket.replies().stream().noneMatch(reply -> reply.id().equals(replyId))) {
            throw new NoSuchElementException("The ticket " + ticket.number() + " has no reply " + replyId);
        }
        keep(ticket.withoutReply(replyId));
    }

    public void remove(SimulatedTicket ticket) {
        tickets.remove(ticket.number());
    }
}
