package io.github.camelportal.reference;

import java.util.List;
import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalPriceExceededException;
import io.github.camelportal.model.Order;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** What costs money, and other writes with a name of their own, take effect once for a reference. */
class OrderOnceTest extends ReferenceTestSupport {

    private static final String ORDER = "portal:orders/create?productId=333&cycle=m&payMethod=1&domain=${header.host}";
    private static final String SEVERAL = "portal:orders/createMultiple?payMethod=1";
    private static final Map<String, Object> HOSTING = Map.of(
            "items",
            List.of(Map.of("type", "product", "product_id", 333, "cycle", "m", "domain", "po-4711.example.com")));

    static List<ReferencedWrite> writes() {
        return List.of(
                new ReferencedWrite(
                        "portal:orders/create?productId=333&cycle=m&payMethod=1&domain=po-4711.example.com",
                        Map.of(),
                        "/order/@product_id"),
                new ReferencedWrite(SEVERAL, HOSTING, "/order"),
                new ReferencedWrite(
                        "portal:domains/order?name=c-4711.com&years=1&action=register&tldId=6&payMethod=1",
                        Map.of(),
                        "/domain/order"),
                new ReferencedWrite(
                        "portal:zones/create?serviceId=301&name=z-4711.com", Map.of(), "/service/@service_id/dns"),
                new ReferencedWrite(
                        "portal:contacts/create",
                        Map.of(
                                "email",
                                "c4711@example.com",
                                "firstname",
                                "A",
                                "lastname",
                                "B",
                                "password",
                                "Xx12345678!"),
                        "/contact"));
    }

    static List<ReferencedWrite> orders() {
        return writes().subList(0, 3);
    }

    static List<ReferencedWrite> freeWrites() {
        return writes().subList(3, 5);
    }

    /**
     * A write whose result is found by its name.
     *
     * @param uri   endpoint
     * @param body  message body
     * @param route route of the portal
     */
    record ReferencedWrite(String uri, Object body, String route) {

        String referenced() {
            return uri + (uri.contains("?") ? "&" : "?") + "reference=${header.id}&" + OPTIONS;
        }
    }

    @ParameterizedTest
    @MethodSource("writes")
    void takesEffectOnceWhenResponseWasLost(ReferencedWrite write) throws Exception {
        loseResponses(write.route(), 1);
        addRoutes(routes -> {
            routes.onException(PortalOutcomeUnknownException.class)
                    .maximumRedeliveries(2)
                    .redeliveryDelay(0);
            routes.from("direct:write").to(write.referenced());
        });

        Exchange first = send("direct:write", "PO-4711", write.body());
        Exchange second = send("direct:write", "PO-4711", write.body());

        assertFound(first, true);
        assertFound(second, true);
        assertThat(simulator.effectCount("POST " + write.route())).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("freeWrites")
    void takesEffectWhenThePortalDidNothingAtFirst(ReferencedWrite write) throws Exception {
        dropFirstRequest(write);
        addRoutes(routes -> {
            routes.onException(PortalOutcomeUnknownException.class)
                    .maximumRedeliveries(2)
                    .redeliveryDelay(0);
            routes.from("direct:write").to(write.referenced());
        });

        assertFound(send("direct:write", "PO-4711", write.body()), false);
        assertFound(send("direct:write", "PO-4711", write.body()), true);

        assertThat(simulator.effectCount("POST " + write.route())).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void ordersNothingAgainWhenItsResultIsNotFound(ReferencedWrite order) throws Exception {
        dropFirstRequest(order);
        addRoutes(routes -> {
            routes.onException(PortalOutcomeUnknownException.class)
                    .maximumRedeliveries(2)
                    .redeliveryDelay(0);
            routes.from("direct:write").to(order.referenced());
        });

        for (int message = 1; message <= 2; message++) {
            assertThat(send("direct:write", "PO-4711", order.body()).getException())
                    .isInstanceOf(PortalOutcomeUnknownException.class)
                    .hasMessageContaining("Nothing was sent again")
                    .hasMessageContaining("CamelPortalOutcomeChecked");
        }
        assertThat(simulator.effectCount("POST " + order.route())).isZero();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void ordersOnceWhenRouteHasCheckedTheOutcome(ReferencedWrite order) throws Exception {
        dropFirstRequest(order);
        addRoutes(routes -> {
            routes.from("direct:write").to(order.referenced());
            routes.from("direct:checked")
                    .setProperty("CamelPortalOutcomeChecked", routes.constant(true))
                    .to(order.referenced());
        });
        assertThat(send("direct:write", "PO-4711", order.body()).getException())
                .isInstanceOf(PortalOutcomeUnknownException.class);

        assertFound(send("direct:checked", "PO-4711", order.body()), false);
        assertFound(send("direct:checked", "PO-4711", order.body()), true);

        assertThat(simulator.effectCount("POST " + order.route())).isEqualTo(1);
    }

    private void dropFirstRequest(ReferencedWrite write) {
        simulator
                .faults()
                .inject(Fault.droppedBefore().onRoute("POST", write.route()).times(1));
    }

    @Test
    void returnsTheOrderWhenMessageComesAgain() throws Exception {
        addRoutes(routes -> routes.from("direct:order").to(SEVERAL + "&reference=${header.id}&" + OPTIONS));

        Order first = send("direct:order", "PO-4711", HOSTING).getMessage().getBody(Order.class);
        Order second = send("direct:order", "PO-4711", HOSTING).getMessage().getBody(Order.class);

        assertThat(second.invoiceId()).isNotNull().isEqualTo(first.invoiceId());
        assertThat(simulator.effectCount("POST /order")).isEqualTo(1);
    }

    @Test
    void findsTheOrderOnItsInvoiceWhenTheServiceIsNotListed() throws Exception {
        loseResponses("/order/@product_id", 1);
        addRoutes(routes -> routes.from("direct:order").toD(ORDER + "&reference=${header.id}&" + OPTIONS));
        Map<String, Object> headers = Map.of("id", "PO-1", "host", "po-1.example.com");
        send(context, "direct:order", headers, null);
        simulator
                .faults()
                .inject(Fault.response(
                                200,
                                "application/json",
                                "{\"services\": [{\"id\": \"1\", \"domain\": \"po-11.example.com\", \"status\": \"Active\"}]}")
                        .onRoute("GET", "/service"));

        Exchange second = send(context, "direct:order", headers, null);

        assertFound(second, true);
        assertThat(second.getMessage().getBody(Order.class).invoiceId()).isNotNull();
        assertThat(simulator.effectCount("POST /order/@product_id")).isEqualTo(1);
    }

    @Test
    void ordersNothingWhenServiceOfThatNameHasEnded() throws Exception {
        simulator
                .faults()
                .inject(Fault.droppedBefore()
                        .onRoute("POST", "/order/@product_id")
                        .times(1));
        addRoutes(routes -> routes.from("direct:order").toD(ORDER + "&reference=${header.id}&" + OPTIONS));
        Map<String, Object> headers = Map.of("id", "PO-1", "host", "po-1.example.com");
        send(context, "direct:order", headers, null);
        simulator
                .faults()
                .inject(Fault.response(
                                200,
                                "application/json",
                                "{\"services\": [{\"id\": \"1\", \"domain\": \"po-1.example.com\", \"status\": \"Terminated\"}]}")
                        .onRoute("GET", "/service"));

        assertThat(send(context, "direct:order", headers, null).getException())
                .isInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("po-1.example.com with the status Terminated");
        assertThat(simulator.effectCount("POST /order/@product_id")).isZero();
    }

    @Test
    void ordersAfterwardsWhenThePriceWasTooHigh() throws Exception {
        addRoutes(routes -> {
            routes.from("direct:order").to(SEVERAL + "&reference=${header.id}&" + OPTIONS);
        });
        Map<String, Object> poor = Map.of("id", "PO-4711", PortalConstants.MAX_TOTAL, "1.00");
        Map<String, Object> rich = Map.of("id", "PO-4711", PortalConstants.MAX_TOTAL, "100.00");

        assertThat(send(context, "direct:order", poor, HOSTING).getException())
                .isInstanceOf(PortalPriceExceededException.class);
        assertFound(send(context, "direct:order", rich, HOSTING), false);
        assertFound(send(context, "direct:order", rich, HOSTING), true);

        assertThat(simulator.effectCount("POST /order")).isEqualTo(1);
    }

    @Test
    void sendsNothingWhenNoProductHasAHostName() throws Exception {
        addRoutes(routes -> routes.from("direct:order").to(SEVERAL + "&reference=${header.id}&" + OPTIONS));
        Map<String, Object> unnamed =
                Map.of("items", List.of(Map.of("type", "product", "product_id", 333, "cycle", "m")));

        assertThat(send("direct:order", "PO-4711", unnamed).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no product has a domain");
        assertThat(simulator.effectCount("POST /order")).isZero();
    }
}
