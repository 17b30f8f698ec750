package io.github.camelportal.simulator;

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

    Ticket reply(Ticket ticket, String name, String body, boolean byStaff, List<TicketAttachment> attachments) {
        return keep(ticket.withReply(
                new TicketReply(replyIds.next(), name, clock.now(), body, byStaff, List.copyOf(attachments))));
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
}
