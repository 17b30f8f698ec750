package io.github.camelportal.request;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.camel.CamelExecutionException;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.Ticket;
import io.github.camelportal.model.TicketAttachment;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** {@code portal:tickets/attachment} takes the file of a reply as its body, in place of its ids. */
class TicketAttachmentTest extends SimulatedPortalTestSupport {

    private static final String DOWNLOAD = "portal:tickets/attachment";

    private final String number = simulator.staff().openTicket(1, "Subject", "Text");
    private final String id =
            simulator.staff().reply(number, "See the file.", "log.txt", "text/plain", new byte[] {'a', 'b'});

    private TicketAttachment file() {
        Ticket ticket = template.requestBodyAndHeader(
                "portal:tickets/get", null, "CamelPortalTicketNumber", number, Ticket.class);
        return ticket.replies().get(0).attachments().get(0);
    }

    @Test
    void downloadsFileWhenBodyIsAttachmentOfTicket() {
        byte[] bytes = template.requestBodyAndHeader(DOWNLOAD, file(), "CamelPortalTicketNumber", number, byte[].class);

        assertThat(bytes).containsExactly('a', 'b');
    }

    @Test
    void downloadsFileWhenBodyNamesItsTicket() {
        assertThat(template.requestBody(DOWNLOAD, file().withTicket(number), byte[].class))
                .containsExactly('a', 'b');
    }

    @Test
    void takesHeaderFirstWhenBothNameFile() {
        TicketAttachment other = new TicketAttachment("99999", "other.txt", null, number, Map.of());

        assertThat(template.requestBodyAndHeader(DOWNLOAD, other, "CamelPortalAttachmentId", id, byte[].class))
                .containsExactly('a', 'b');
    }

    @Test
    void downloadsEachFileWhenRouteSplitsFilesOfReply() throws Exception {
        List<String> texts = new CopyOnWriteArrayList<>();
        addRoutes(routes -> routes.from("portal:tickets/replies?initialDelay=0&delay=20ms")
                .split(routes.simple("${body.attachments}"))
                .removeHeaders("*")
                .to(DOWNLOAD)
                .process(exchange -> texts.add(exchange.getMessage().getBody(String.class))));

        await().until(() -> texts.equals(List.of("ab")));
    }

    @Test
    void namesParameterWhenAttachmentHasNoId() {
        TicketAttachment unnamed = new TicketAttachment(null, "a.txt", null, number, Map.of());

        assertThatThrownBy(() -> template.requestBody(DOWNLOAD, unnamed))
                .isInstanceOf(CamelExecutionException.class)
                .cause()
                .hasMessageContaining("attachmentId is missing");
    }
}
