package io.github.camelportal.feed.list;

import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.Registry;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;
import io.github.camelportal.support.PortalTestSupport;

import static io.github.camelportal.support.InvoiceListServer.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A feed that a route or a program asks for what is new, instead of being given it. */
class PollEnrichTest extends PortalTestSupport {

    private static final String LIST = "portal:invoices/list?stateRepository=#state&feedId=f&delay=20ms";
    private static final long LONG = 20_000;

    private final InvoiceListServer portal = new InvoiceListServer();
    private final MemoryFeedStateRepository state = new MemoryFeedStateRepository();

    @Override
    protected void connect(PortalConfiguration configuration) {
        PolledRoute.connect(configuration, portal.baseUrl());
    }

    @Override
    protected void bindToRegistry(Registry registry) {
        registry.bind("state", state);
    }

    @Override
    protected void cleanupResources() {
        portal.close();
    }

    @Test
    void receivesElementsInOrderWhenConsumerTemplatePolls() {
        portal.lists("1", "2");

        Exchange first = consumer.receive(LIST, LONG);
        assertThat(first.getMessage().getBody(Invoice.class).id()).isEqualTo("1");
        assertThat(first.getMessage().getHeaders())
                .containsEntry("CamelPortalKey", "1")
                .containsEntry("CamelPortalChange", "new");
        assertThat(state.states("f")).isEmpty();
        consumer.doneUoW(first);
        assertThat(state.states("f")).containsOnlyKeys("1");

        assertThat(consumer.receiveBody(LIST, LONG, Invoice.class).id()).isEqualTo("2");
        assertThat(consumer.receiveBodyNoWait(LIST)).isNull();
        portal.lists(invoice("1", "'status':'Paid'"), "2");
        assertThat(consumer.receiveBodyNoWait(LIST, Invoice.class).status()).isEqualTo("Paid");
        assertThat(consumer.receiveBodyNoWait(LIST)).isNull();
    }

    @Test
    void doesNotReceiveAgainWhenElementIsInFlight() {
        portal.lists("1", "2");

        Exchange first = consumer.receiveNoWait(LIST);
        Exchange second = consumer.receiveNoWait(LIST);
        assertThat(second.getMessage().getHeader("CamelPortalKey")).isEqualTo("2");
        assertThat(consumer.receiveNoWait(LIST)).isNull();

        first.setException(new IllegalStateException("cannot be done"));
        consumer.doneUoW(first);
        consumer.doneUoW(second);
        assertThat(consumer.receiveBodyNoWait(LIST, Invoice.class).id()).isEqualTo("1");
    }

    @Test
    void receivesListWhenResultsAreNotSplit() {
        portal.lists("1", "2", "3");
        String uri = LIST + "&splitResults=false&maxMessagesPerPoll=2";

        List<?> first = consumer.receiveBodyNoWait(uri, List.class);
        List<?> second = consumer.receiveBodyNoWait(uri, List.class);
        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1);
        assertThat(consumer.receiveBodyNoWait(uri)).isNull();
    }

    @Test
    void throwsExceptionWhenPortalFails() {
        portal.answers(500, "");

        assertThatThrownBy(() -> consumer.receiveBodyNoWait(LIST)).hasStackTraceContaining("500");
        portal.lists("1");
        assertThat(consumer.receiveBodyNoWait(LIST, Invoice.class).id()).isEqualTo("1");
    }

    @Test
    void receivesNextElementWhenOneHasMappingError() {
        portal.lists(invoice("1", "'date':'someday'"), "2");

        assertThat(consumer.receiveBody(LIST, LONG, Invoice.class).id()).isEqualTo("2");
    }

    @Test
    void receivesSameElementWhenRouteFails() throws Exception {
        boolean[] fails = {true};
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:start").pollEnrich(LIST, LONG).process(exchange -> {
                    if (fails[0]) {
                        throw new IllegalStateException("the first time it fails");
                    }
                });
            }
        });
        portal.lists("1");

        assertThat(template.send("direct:start", exchange -> {}).getException()).isNotNull();
        assertThat(state.states("f")).isEmpty();
        fails[0] = false;
        Exchange again = template.send("direct:start", exchange -> {});

        assertThat(again.getMessage().getHeader("CamelPortalKey")).isEqualTo("1");
        assertThat(state.states("f")).containsOnlyKeys("1");
    }
}
