package io.github.camelportal.config;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.model.Notification;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** With {@code readOnly=true}, nothing that changes the portal gets as far as a route that runs. */
class ReadOnlyTest extends SimulatedPortalTestSupport {

    static Stream<Operation> operations() {
        return OperationTable.groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> !operation.feed());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void onlyWhatChangesNothingStarts(Operation operation) {
        String uri = "portal:" + operation.id() + "?readOnly=true";

        if (List.of(OperationEffect.READ, OperationEffect.SESSION).contains(operation.effect())) {
            assertThatCode(() -> context.getEndpoint(uri)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> context.getEndpoint(uri))
                    .rootCause()
                    .hasMessageContaining("readOnly=true refuses " + operation.id())
                    .hasMessageContaining(operation.method() + " " + operation.path())
                    .hasMessageContaining(words(operation));
        }
        assertThat(simulator.requests()).isEmpty();
    }

    private static String words(Operation operation) {
        return switch (operation.effect()) {
            case SPENDS -> "costs money";
            case DESTROYS -> "deletes or ends something for good";
            default -> "changes something";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"post", "put", "delete"})
    void failsWhenRawOperationIsNoRead(String method) {
        assertThatThrownBy(() -> context.getEndpoint("portal:raw/" + method + "?path=/news&readOnly=true"))
                .rootCause()
                .hasMessageContaining("readOnly=true refuses raw/" + method);
        assertThatCode(() -> context.getEndpoint("portal:raw/get?path=/news&readOnly=true"))
                .doesNotThrowAnyException();
    }

    @Test
    void appliesToEndpointsWhenComponentIsReadOnly() {
        configuration().setReadOnly(true);

        assertThatThrownBy(() -> context.getEndpoint("portal:invoices/applyCredit"))
                .rootCause()
                .hasMessageContaining("costs money");
        assertThat((List<?>) template.requestBody("portal:tickets/list", null, List.class))
                .isEmpty();
    }

    @Test
    void doesNotStartWhenRouteHasWriteOperation() {
        assertThatThrownBy(
                        () -> addRoutes(route -> route.from("direct:order").to("portal:orders/create?readOnly=true")))
                .hasStackTraceContaining("readOnly=true refuses orders/create");
    }

    @Test
    void failsExchangeWhenDynamicEndpointWrites() throws Exception {
        addRoutes(route -> route.from("direct:close").toD("portal:tickets/close?readOnly=true&ticketNumber=${body}"));

        Exchange exchange =
                template.request("direct:close", sent -> sent.getMessage().setBody("7"));

        assertThat(exchange.getException()).hasStackTraceContaining("readOnly=true refuses tickets/close");
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void itGoesBeforeADryRun() {
        assertThatThrownBy(() -> context.getEndpoint("portal:orders/create?readOnly=true&dryRun=true"))
                .rootCause()
                .hasMessageContaining("readOnly=true refuses");
    }

    @Test
    void failsWhenConsumerAcknowledges() throws Exception {
        RouteBuilder route = new RouteBuilder() {
            @Override
            public void configure() {
                from("portal:notifications/new?readOnly=true").to("log:x");
            }
        };

        assertThatThrownBy(() -> context.addRoutes(route))
                .hasStackTraceContaining("readOnly=true refuses to acknowledge")
                .hasStackTraceContaining("ack=none");
    }

    @Test
    void consumesWhenConsumerDoesNotAcknowledge() throws Exception {
        simulator.staff().raiseNotification("About it", "Look at it.", "ticket", "736633");
        List<Object> received = new CopyOnWriteArrayList<>();

        addRoutes(route -> route.from("portal:notifications/new?readOnly=true&ack=none&initialDelay=0&delay=50ms")
                .process(exchange -> received.add(exchange.getMessage().getBody(Notification.class))));
        await().until(() -> received.size() > 0 && simulator.requests().size() > 2);

        assertThat(simulator.requests()).allMatch(request -> request.method().equals("GET"));
    }

    private PortalConfiguration configuration() {
        return context.getComponent("portal", PortalComponent.class).getConfiguration();
    }
}
