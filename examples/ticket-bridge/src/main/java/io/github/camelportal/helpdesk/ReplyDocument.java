package io.github.camelportal.helpdesk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.activation.DataHandler;
import org.apache.camel.Exchange;
import org.apache.camel.attachment.AttachmentMessage;

import io.github.camelportal.model.TicketReply;

/** A reply with its files as one JSON document, because a JMS message has no attachments. */
public final class ReplyDocument {

    private final ObjectMapper mapper = new ObjectMapper();

    /** Returns the document of the reply in an exchange. */
    public String of(Exchange exchange) throws IOException {
        TicketReply reply = exchange.getMessage().getBody(TicketReply.class);
        ObjectNode document = mapper.createObjectNode()
                .put("ticket", reply.ticketNumber())
                .put("id", reply.id())
                .put("author", reply.name())
                .put("body", reply.body());
        Map<String, DataHandler> files =
                exchange.getMessage(AttachmentMessage.class).getAttachments();
        for (Map.Entry<String, DataHandler> file : files.entrySet()) {
            try (InputStream content = file.getValue().getInputStream()) {
                document.withArray("files")
                        .addObject()
                        .put("name", file.getKey())
                        .put("type", file.getValue().getContentType())
                        .put("content", content.readAllBytes());
            }
        }
        return mapper.writeValueAsString(document);
    }
}
