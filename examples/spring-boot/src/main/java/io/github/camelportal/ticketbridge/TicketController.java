package io.github.camelportal.ticketbridge;

import java.util.List;
import java.util.Map;

import org.apache.camel.ProducerTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import io.github.camelportal.model.CreatedTicket;

/** Opens tickets and lists replies over HTTP. */
@RestController
class TicketController {

    private final ProducerTemplate camel;
    private final ReceivedReplies replies;

    TicketController(ProducerTemplate camel, ReceivedReplies replies) {
        this.camel = camel;
        this.replies = replies;
    }

    /** Opens a ticket with the fields {@code subject} and {@code body}, and returns its number. */
    @PostMapping("/tickets")
    Map<String, String> open(@RequestBody Map<String, String> ticket) {
        CreatedTicket created = camel.requestBody("direct:open-ticket", ticket, CreatedTicket.class);
        return Map.of("number", created.ticketNumber());
    }

    /** Lists the replies that were received since the start. */
    @GetMapping("/replies")
    List<String> replies() {
        return replies.texts();
    }
}
