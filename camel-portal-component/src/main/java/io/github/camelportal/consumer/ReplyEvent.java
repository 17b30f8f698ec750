package io.github.camelportal.consumer;

import java.time.LocalDateTime;
import java.util.Comparator;

import org.apache.camel.Message;

import io.github.camelportal.api.ParameterHeaders;
import io.github.camelportal.model.TicketReply;

/** A reply to a ticket that was not processed yet. */
final class ReplyEvent extends FeedEvent {

    /** State of a reply; nobody changes one, so its content does not matter. */
    static final String PROCESSED = "processed";

    /** By date; ids are growing numbers in texts, so the shorter one of the same second is the older. */
    static final Comparator<ReplyEvent> OLDEST_FIRST = Comparator.comparing(
                    (ReplyEvent event) -> event.reply.date(),
                    Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(event -> event.id.length())
            .thenComparing(event -> event.id);

    private final TicketEntry ticket;
    private final TicketReply reply;
    private final String id;
    private TicketLook look;

    /**
     * For one exchange.
     *
     * @param id what it is called among the replies to its ticket
     */
    ReplyEvent(TicketEntry ticket, TicketReply reply, String id, FeedLedger ledger) {
        super(ledger, ticket.stateKey(id));
        this.ticket = ticket;
        this.reply = reply;
        this.id = id;
    }

    /** The look that found it. */
    void of(TicketLook found) {
        look = found;
    }

    @Override
    String name() {
        return "reply " + id + " to ticket " + ticket.number();
    }

    @Override
    Object body() {
        return reply;
    }

    @Override
    void fill(Message message) {
        message.setBody(reply);
        message.setHeader(FeedHeaders.KEY, id);
        message.setHeader(FeedHeaders.CHANGE, Change.NEW.text());
        message.setHeader(ParameterHeaders.TICKET_NUMBER, ticket.number());
        message.setHeader(ParameterHeaders.SUBJECT, ticket.subject());
    }

    @Override
    void succeed() {
        ledger().succeed(key(), PROCESSED);
        look.processed();
    }
}
