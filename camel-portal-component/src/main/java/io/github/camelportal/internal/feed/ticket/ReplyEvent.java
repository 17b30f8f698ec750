package io.github.camelportal.internal.feed.ticket;

import java.time.LocalDateTime;
import java.util.Map;

import org.apache.camel.Message;

import io.github.camelportal.api.ParameterHeaders;
import io.github.camelportal.internal.feed.ChangeType;
import io.github.camelportal.internal.feed.DeliveryTracker;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedHeaders;
import io.github.camelportal.internal.feed.sent.SentText;
import io.github.camelportal.model.TicketReply;

/** A reply to a ticket. */
final class ReplyEvent extends FeedEvent {

    /** State of a reply that was processed. It holds no content, because replies do not change. */
    static final String PROCESSED = "processed";

    private final TicketScan scan;
    private final TicketReply reply;
    private final String id;
    private SentText note;

    /**
     * Creates the event of a reply.
     *
     * @param scan the scan that found the reply
     * @param id   identifies the reply within its ticket
     */
    ReplyEvent(DeliveryTracker tracker, TicketScan scan, TicketReply reply, String id) {
        super(tracker, scan.ticket().stateKey(id));
        this.scan = scan;
        this.reply = reply;
        this.id = id;
    }

    String id() {
        return id;
    }

    String ticketNumber() {
        return scan.ticket().number();
    }

    TicketReply reply() {
        return reply;
    }

    /** Records the note which shows that a route has sent the reply. */
    void recognizedBy(SentText sent) {
        note = sent;
    }

    /** Returns the note which shows that a route has sent the reply, or null. */
    SentText note() {
        return note;
    }

    LocalDateTime date() {
        return reply.date();
    }

    @Override
    public String name() {
        return "reply " + id + " to ticket " + scan.ticket().number();
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
        message.setHeader(ParameterHeaders.TICKET_NUMBER, scan.ticket().number());
        message.setHeader(ParameterHeaders.SUBJECT, scan.ticket().subject());
    }

    @Override
    protected void addState(Map<String, String> states) {
        states.put(key(), PROCESSED);
    }

    @Override
    protected void stateSaved() {
        scan.replyProcessed();
    }
}
