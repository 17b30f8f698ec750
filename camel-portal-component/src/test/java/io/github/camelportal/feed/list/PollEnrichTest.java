package io.github.camelportal.feed.list;

import java.util.List;

import org.apache.camel.ConsumerTemplate;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.Invoice;
import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static io.github.camelportal.support.InvoiceListServer.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A feed that a route or a program asks for what is new, instead of being given it. */
class PollEnrichTest {

    private static final String LIST = "portal:invoices/list?stateRepository=#state&feedId=f&delay=20";
    private static final long LONG = 20_000;

    private final InvoiceListServer portal = new InvoiceListServer();
    private final MemoryFeedStateRepository state = new MemoryFeedStateRepository();
    private final DefaultCamelContext context = PolledRoute.context(portal.baseUrl());

    @AfterEach
    void stop() {
        context.stop();
        portal.close();
    }

    private ConsumerTemplate start() {
        context.getRegistry().bind("state", state);
        context.start();
        return context.createConsumerTemplate();
    }

    @Test
    void aConsumerTemplateIsGivenOneAfterTheOther() {
        ConsumerTemplate template = start();
        portal.lists("1", "2");

        Exchange first = template.receive(LIST, LONG);
        assertThat(first.getMessage().getBody(Invoice.class).id()).isEqualTo("1");
        assertThat(first.getMessage().getHeaders())
                .containsEntry("CamelPortalKey", "1")
                .containsEntry("CamelPortalChange", "new");
        assertThat(state.states("f")).isEmpty();
        template.doneUoW(first);
        assertThat(state.states("f")).containsOnlyKeys("1");

        assertThat(template.receiveBody(LIST, LONG, Invoice.class).id()).isEqualTo("2");
        assertThat(template.receiveBodyNoWait(LIST)).isNull();
        portal.lists(invoice("1", "'status':'Paid'"), "2");
        assertThat(template.receiveBodyNoWait(LIST, Invoice.class).status()).isEqualTo("Paid");
        assertThat(template.receiveBodyNoWait(LIST)).isNull();
    }

    @Test
    void whatIsNotDoneYetIsNotGivenOutASecondTime() {
        ConsumerTemplate template = start();
        portal.lists("1", "2");

        Exchange first = template.receiveNoWait(LIST);
        Exchange second = template.receiveNoWait(LIST);
        assertThat(second.getMessage().getHeader("CamelPortalKey")).isEqualTo("2");
        assertThat(template.receiveNoWait(LIST)).isNull();

        first.setException(new IllegalStateException("cannot be done"));
        template.doneUoW(first);
        template.doneUoW(second);
        assertThat(template.receiveBodyNoWait(LIST, Invoice.class).id()).isEqualTo("1");
    }

    @Test
    void aConsumerTemplateIsGivenAList() {
        ConsumerTemplate template = start();
        portal.lists("1", "2", "3");
        String uri = LIST + "&splitResults=false&maxMessagesPerPoll=2";

        List<?> first = template.receiveBodyNoWait(uri, List.class);
        List<?> second = template.receiveBodyNoWait(uri, List.class);
        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1);
        assertThat(template.receiveBodyNoWait(uri)).isNull();
    }

    @Test
    void aFailureOfThePortalIsThrown() {
        ConsumerTemplate template = start();
        portal.answers(500, "");

        assertThatThrownBy(() -> template.receiveBodyNoWait(LIST)).hasStackTraceContaining("500");
        portal.lists("1");
        assertThat(template.receiveBodyNoWait(LIST, Invoice.class).id()).isEqualTo("1");
    }

    @Test
    void whatCannotBeReadHoldsUpNoOther() {
        ConsumerTemplate template = start();
        portal.lists(invoice("1", "'date':'someday'"), "2");

        assertThat(template.receiveBody(LIST, LONG, Invoice.class).id()).isEqualTo("2");
    }

    @Test
    void aRouteThatFailsIsGivenTheSameAgain() throws Exception {
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
        start();
        portal.lists("1");
        ProducerTemplate template = context.createProducerTemplate();

        assertThat(template.send("direct:start", exchange -> {}).getException()).isNotNull();
        assertThat(state.states("f")).isEmpty();
        fails[0] = false;
        Exchange again = template.send("direct:start", exchange -> {});

        assertThat(again.getMessage().getHeader("CamelPortalKey")).isEqualTo("1");
        assertThat(state.states("f")).containsOnlyKeys("1");
    }
}
