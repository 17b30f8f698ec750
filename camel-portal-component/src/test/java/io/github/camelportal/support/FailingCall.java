package io.github.camelportal.support;

import java.util.HashMap;
import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;

import static org.assertj.core.api.Assertions.assertThat;

/** Makes a call that must fail, and sees to what holds for every failure: the message stays, and the next call works. */
public final class FailingCall {

    private static final Map<String, Object> BODY = Map.of("subject", "Help", "body", "It is down");

    private final PortalStub portal;
    private final ProducerTemplate template;

    public FailingCall(PortalStub portal) {
        this.portal = portal;
        this.template = portal.context().createProducerTemplate();
    }

    /** Calls, and returns the exception, which is of exactly this type. */
    public <T extends PortalOperationException> T fails(String uri, Class<T> type) {
        Exchange exchange = template.request(uri, sent -> {
            sent.getMessage().setBody(BODY);
            sent.getMessage().setHeader("X-Own", "kept");
            sent.getMessage().setHeader(PortalConstants.INFO, "of an earlier call");
        });

        assertThat(exchange.getException()).isExactlyInstanceOf(type);
        assertThat(exchange.getMessage().getBody()).isSameAs(BODY);
        T failure = type.cast(exchange.getException());
        assertThat(exchange.getMessage().getHeaders()).isEqualTo(headersAfter(failure));
        assertThat(failure).hasMessageStartingWith("portal:" + failure.getOperation() + " failed: ");
        assertThat(uri).startsWith("portal:" + failure.getOperation());
        return failure;
    }

    /** Returns the headers from before and the time to wait, which a route can use without the exception. */
    private static Map<String, Object> headersAfter(PortalOperationException failure) {
        Map<String, Object> headers = new HashMap<>();
        headers.put("X-Own", "kept");
        headers.put(PortalConstants.INFO, "of an earlier call");
        if (failure instanceof PortalRateLimitException tooMany) {
            tooMany.getRetryAfter().ifPresent(wait -> headers.put(PortalConstants.RETRY_AFTER, wait.toSeconds()));
        }
        return headers;
    }

    /** Like {@link #fails}, and then the portal answers again. */
    public <T extends PortalOperationException> T failsOnce(String uri, Class<T> type) {
        T failure = fails(uri, type);
        nextWorks();
        return failure;
    }

    public void nextWorks() {
        portal.answers("{\"ticket\": {\"ticket_number\": \"8\", \"subject\": \"Next\"}, \"replies\": []}");
        assertThat(template.requestBody("portal:tickets/get?ticketNumber=8", null, String.class))
                .contains("Next");
    }
}
