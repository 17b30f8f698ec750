package io.github.camelportal.ticketbridge;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

import io.github.camelportal.model.TicketReply;

/** The replies that were received since the start, in place of a help desk that would display them. */
@Component
public class ReceivedReplies {

    private final List<String> texts = new CopyOnWriteArrayList<>();

    /** Adds a reply. */
    @Handler
    public void add(TicketReply reply) {
        texts.add(reply.ticketNumber() + ": " + reply.body());
    }

    /** Returns the ticket number and text of each reply. */
    List<String> texts() {
        return List.copyOf(texts);
    }
}
