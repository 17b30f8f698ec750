package io.github.camelportal.client.decode;

import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer that reports no error, but does not fit: what was ordered may well have been. */
class MappingErrorTest {

    private final PortalStub portal = new PortalStub();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void leavesTheOutcomeOfAnOrderUnknown() {
        portal.answers("{\"order_num\": 563647679, \"invoice_id\": \"308977\", \"total\": \"ten\"}");

        assertThat(failure("portal:orders/create?productId=333"))
                .isInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("total")
                .hasMessageContaining("Check there before you send it again");
        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void isJustAFailureOfWhatReads() {
        portal.answers("{\"summary\": {\"total\": \"ten\"}}");

        assertThat(failure("portal:orders/quote"))
                .isExactlyInstanceOf(PortalUnreadableResponseException.class)
                .hasMessageContaining("total");
    }

    private Exception failure(String uri) {
        Exchange exchange = portal.context().createProducerTemplate().request(uri, sent -> sent.getMessage()
                .setBody(Map.of("pay_method", 1)));
        return exchange.getException();
    }
}
