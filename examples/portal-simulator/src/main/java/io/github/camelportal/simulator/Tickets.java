package io.github.camelportal.simulator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts' tickets. */
final class Tickets {

    private final Map<String, Ticket> tickets = new LinkedHashMap<>();
    private final TicketNumbers numbers = new TicketNumbers();
    private final Sequence replyIds = new Sequence(929);
    private final PortalClock clock;

    Tickets(PortalClock clock) {
        this.clock = clock;
    }

    Ticket open(Account account, Department department, String subject, String body) {
        Ticket ticket = new Ticket(
                numbers.next(),
                account.id(),
                department.name(),
                account.name(),
                account.email(),
                clock.now(),
                subject,
                body,
                Ticket.OPEN,
                true,
                List.of());
        return keep(ticket);
    }

    TicketReply reply(Ticket ticket, String name, String body, boolean byStaff, List<TicketAttachment> attachments) {
        TicketReply reply = new TicketReply(
                replyIds.next(), ticket.number(), name, clock.now(), body, byStaff, List.copyOf(attachments));
        keep(ticket.withReply(reply));
        return reply;
    }

    /** Leaves status and read mark alone, and so the ticket's entry in the list. */
    TicketReply replyQuietly(Ticket ticket, String name, String body) {
        TicketReply reply = new TicketReply(replyIds.next(), ticket.number(), name, clock.now(), body, true, List.of());
        keep(ticket.withQuietReply(reply));
        return reply;
    }

    Ticket keep(Ticket ticket) {
        tickets.put(ticket.number(), ticket);
        return ticket;
    }

    Optional<Ticket> find(String number) {
        return Optional.ofNullable(tickets.get(number));
    }

    List<Ticket> of(String accountId) {
        return tickets.values().stream()
                .filter(ticket -> ticket.accountId().equals(accountId))
                .toList();
    }

    List<Ticket> all() {
        return List.copyOf(tickets.values());
    }

    /** The replies to all tickets in the order of their writing. */
    List<TicketReply> replies() {
        return tickets.values().stream()
                .flatMap(ticket -> ticket.replies().stream())
                .sorted(Comparator.comparingLong(reply -> Long.parseLong(reply.id())))
                .toList();
    }

    void remove(Ticket ticket) {
        tickets.remove(ticket.number());
    }
}
