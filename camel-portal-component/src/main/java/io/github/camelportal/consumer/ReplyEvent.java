package io.github.camelportal.consumer;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;

import org.apache.camel.Message;

import io.github.camelportal.api.ParameterHeaders;
import io.github.camelportal.model.TicketReply;

/** A reply to a ticket that was not processed yet. */
final class ReplyEvent implements FeedEvent {

    /** State of a reply; nobody changes one, so its content does not matter. */
    static final String PROCESSED = "processed";

    /** By date; ids are growing numbers in texts, so the shorter one of the same second is the older. */
    static final Comparator<ReplyEvent> OLDEST_FIRST = Comparator.comparing(
                    (ReplyEvent event) -> event.reply.date(),
                    Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(event -> event.id().length())
            .thenComparing(ReplyEvent::id);

    private final TicketEntry ticket;
    private final TicketReply reply;
    private final FeedLedger ledger;
    private TicketLook look;

    ReplyEvent(TicketEntry ticket, TicketReply reply, FeedLedger ledger) {
        this.ticket = ticket;
        this.reply = reply;
        this.ledger = ledger;
    }

    /** The look that found it. */
    void of(TicketLook found) {
        look = found;
    }

    /** An install that writes no id tells replies apart by when they were written and what they say. */
    private String id() {
        return reply.id() == null || reply.id().isBlank()
                ? "at" + Integer.toHexString(Objects.hash(reply.date(), reply.name(), reply.body()))
                : reply.id();
    }

    String key() {
        return ticket.stateKey(id());
    }

    @Override
    public String name() {
        return "reply " + id() + " to ticket " + ticket.number();
    }

    @Override
    public Object body() {
        return reply;
    }

    @Override
    public void fill(Message message) {
        message.setBody(reply);
        message.setHeader(ListEvent.KEY_HEADER, id());
        message.setHeader(Change.HEADER, Change.NEW.text());
        message.setHeader(ParameterHeaders.TICKET_NUMBER, ticket.number());
        message.setHeader(ParameterHeaders.SUBJECT, ticket.subject());
    }

    @Override
    public boolean hasFailed() {
        return ledger.hasFailed(key());
    }

    @Override
    public void begin() {
        ledger.begin(key());
    }

    @Override
    public void succeed() {
        ledger.succeed(key(), PROCESSED);
        look.processed();
    }

    @Override
    public void fail() {
        ledger.fail(key());
    }
}
