package io.github.camelportal;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.client.PortalUnreachableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The requests of an account are spread, whichever endpoint makes them. */
class RequestRateTest {

    private static final String SELDOM = "requestsPerSecond=0.001&requestDeadline=5000";

    private final PortalStub portal = new PortalStub();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void endpointsOfAnAccountShareTheLimit() {
        portal.answers("{\"tickets\": [], \"invoices\": [], \"services\": []}");
        assertThat(call("portal:tickets/list?" + SELDOM).getException()).isNull();

        assertThat(call("portal:invoices/list?" + SELDOM).getException())
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining("requestsPerSecond=0.001");
        assertThat(call("portal:services/list?requestDeadline=5000").getException())
                .isExactlyInstanceOf(PortalUnreachableException.class);
        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void anotherAccountHasItsOwn() {
        portal.answers("{\"tickets\": [], \"invoices\": [], \"services\": []}");
        assertThat(call("portal:tickets/list?" + SELDOM).getException()).isNull();

        assertThat(call("portal:tickets/list?username=another&" + SELDOM).getException())
                .isNull();
        assertThat(portal.requests()).hasSize(2);
    }

    @Test
    void twoLimitsForOneAccountAreRefused() {
        portal.answers("{\"tickets\": [], \"invoices\": [], \"services\": []}");
        call("portal:tickets/list?requestsPerSecond=5");

        assertThat(catchThrowable(() -> call("portal:invoices/list?requestsPerSecond=6")))
                .hasStackTraceContaining("requestsPerSecond=6.0 is not what another endpoint of");
        assertThat(portal.requests()).hasSize(1);
    }

    private Exchange call(String uri) {
        return portal.context().createProducerTemplate().request(uri, sent -> {});
    }
}
