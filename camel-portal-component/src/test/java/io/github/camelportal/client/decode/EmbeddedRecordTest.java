package io.github.camelportal.client.decode;

import java.util.Map;

import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.model.Ticket;
import io.github.camelportal.model.TicketReply;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A record and what stands around it, in whatever order the portal writes them. */
class EmbeddedRecordTest {

    private final PortalStub portal = new PortalStub();
    private final ProducerTemplate template = portal.context().createProducerTemplate();

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{`ticket`: {`ticket_number`: 7}, `replies`: [{`id`: 1}]}",
                "{`replies`: [{`id`: 1}], `ticket`: {`ticket_number`: 7}}",
                "{`replies`: {`1`: {`body`: null}}, `success`: true, `ticket`: {`ticket_number`: 7}, `info`: []}",
                "{`ticket`: {`replies`: [{`id`: 1}], `ticket_number`: 7}}",
                "{`ticket`: {`replies`: [{`id`: 1}], `ticket_number`: 7}, `replies`: [{`id`: 2}]}",
                "{`replies`: [{`id`: 2}], `ticket`: {`ticket_number`: 7, `replies`: [{`id`: 1}]}}",
                "{`ticket`: {`ticket_number`: 6}, `replies`: [{`id`: 1}], `ticket`: {`ticket_number`: 7}}",
                "{`ticket`: [{`ticket_number`: 7}], `replies`: [{`id`: 1}]}",
                "{`data`: {`ticket`: {`ticket_number`: 7}, `replies`: [{`id`: 1}]}, `success`: true}"
            })
    void mergesFieldsBesideRecordWhenRecordLacksThem(String answer) {
        Ticket ticket = ticket(answer);

        assertThat(ticket.ticketNumber()).isEqualTo("7");
        assertThat(ticket.replies()).extracting(TicketReply::id).containsExactly("1");
        assertThat(ticket.otherFields()).isEmpty();
    }

    @Test
    void keepsOrderWhenRecordHasOtherFields() {
        Ticket ticket =
                ticket("{`ticket`: {`b`: {`x`: [1]}, `ticket_number`: 7, `a`: null, `c`: 1.50}, `replies`: []}");

        assertThat(ticket.otherFields().keySet()).containsExactly("b", "a", "c");
        assertThat(ticket.otherFields())
                .hasEntrySatisfying("c", value -> assertThat(value).hasToString("1.50"));
    }

    @Test
    void leavesEnvelopeOutWhenRecordIsRead() {
        portal.answers(
                "{\"success\": true, \"a\": {\"ticket_number\": 1}, \"ticket\": {\"ticket_number\": 7}, \"replies\": [],"
                        + " \"info\": [\"seen\"]}");

        var answer = template.request("portal:tickets/get?ticketNumber=7", exchange -> {});

        assertThat(answer.getMessage().getBody(Ticket.class).ticketNumber()).isEqualTo("7");
        assertThat(answer.getMessage().getHeader(PortalConstants.OTHER_FIELDS))
                .isEqualTo(Map.of("a", Map.of("ticket_number", 1)));
        assertThat(answer.getMessage().getHeader(PortalConstants.INFO)).hasToString("[seen]");
    }

    @Test
    void reportsRefusalWhenRecordHasMappingErrorToo() {
        assertThatThrownBy(() -> ticket("{`ticket`: {`date`: `x`}, `success`: false, `error`: [`no_access`]}"))
                .hasRootCauseInstanceOf(PortalOperationException.class)
                .rootCause()
                .hasMessageContaining("no_access");
    }

    private Ticket ticket(String answer) {
        portal.answers(answer.replace('`', '"'));
        return template.requestBody("portal:tickets/get?ticketNumber=7", null, Ticket.class);
    }
}
