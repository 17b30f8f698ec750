package io.github.camelportal.docs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.Invoice;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the page on transactions says of dead letter channels that fail. */
class DeadLetterTest {

    private static final int POLLS = 4;

    private final PortalStub portal = new PortalStub();
    private final List<String> seen = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void givesEventAgainWhenNewExceptionOfDeadLetterChannelIsNotHandled() throws Exception {
        run(false);

        await().untilAsserted(() -> assertThat(seen).hasSizeGreaterThan(1).containsOnly("1"));
    }

    @Test
    void givesEventOnceWhenDeadLetterChannelHandlesItsOwnException() throws Exception {
        run(true);

        await().until(() -> portal.requests().size() >= POLLS);
        assertThat(seen).containsExactly("1");
    }

    private void run(boolean handleNewException) throws Exception {
        portal.answers("{\"invoices\": [{\"id\": \"1\"}]}");
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(deadLetterChannel("direct:dead").deadLetterHandleNewException(handleNewException));
                from("direct:dead").errorHandler(noErrorHandler()).throwException(new IllegalStateException("full"));
                from("portal:invoices/list?delay=20ms&initialDelay=0")
                        .process(exchange -> seen.add(
                                exchange.getMessage().getBody(Invoice.class).id()))
                        .throwException(new IllegalArgumentException("refused"));
            }
        });
    }
}
