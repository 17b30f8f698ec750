package io.github.camelportal.internal.feed.ticket;

import java.time.LocalDateTime;
import java.util.Comparator;

import org.apache.camel.Message;

import io.github.camelportal.api.ParameterHeaders;
import io.github.camelportal.internal.feed.ChangeType;
import io.github.camelportal.internal.feed.DeliveryTracker;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedHeaders;
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

    private final TicketSummary ticket;
    private final TicketReply reply;
    private final String id;
    private TicketScan scan;

    /**
     * For one exchange.
     *
     * @param id what it is called among the replies to its ticket
     */
    ReplyEvent(TicketSummary ticket, TicketReply reply, String id, DeliveryTracker tracker) {
        super(tracker, ticket.stateKey(id));
        this.ticket = ticket;
        this.reply = reply;
        this.id = id;
    }

    /** The look that found it. */
    void foundBy(TicketScan found) {
        scan = found;
    }

    @Override
    public String name() {
        return "reply " + id + " to ticket " + ticket.number();
    }

    @Override
    public Object body() {
        return reply;
    }

    @Override
    public void populate(Message message) {
        message.setBody(reply);
        message.setHeader(FeedHeaders.KEY, id);
        message.setHeader(FeedHeaders.CHANGE, ChangeType.NEW.text());
        message.setHeader(ParameterHeaders.TICKET_NUMBER, ticket.number());
        message.setHeader(ParameterHeaders.SUBJECT, ticket.subject());
    }

    @Override
    public void commit() {
        ledger().commit(key(), PROCESSED);
        scan.replyProcessed();
    }
}
