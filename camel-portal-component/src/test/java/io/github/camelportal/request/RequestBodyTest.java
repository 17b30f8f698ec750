package io.github.camelportal.request;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.model.CertificateOrder;
import io.github.camelportal.model.DnsRecordChange;
import io.github.camelportal.model.DomainOrder;
import io.github.camelportal.model.MultipleOrder;
import io.github.camelportal.model.NetworkInterfaceChange;
import io.github.camelportal.model.NewTicket;
import io.github.camelportal.model.NewVirtualMachine;
import io.github.camelportal.model.OrderItem;
import io.github.camelportal.model.PortalRequestBody;
import io.github.camelportal.model.ServiceOrder;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Message bodies that the compiler checks make the requests that a map makes. */
class RequestBodyTest {

    private final PortalStub portal = new PortalStub();
    private final ObjectMapper json = new ObjectMapper();
    private ProducerTemplate template;

    @BeforeEach
    void start() {
        template = portal.context().createProducerTemplate();
        portal.answers("{\"status\": true}");
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    static Stream<Arguments> inputs() {
        return Stream.concat(records(), orders());
    }

    private static Stream<Arguments> records() {
        return Stream.of(
                arguments(
                        "tickets/create",
                        new NewTicket("1", "Subject", "Text"),
                        "POST /api/tickets",
                        "{\"dept_id\": 1, \"subject\": \"Subject\", \"body\": \"Text\"}"),
                arguments(
                        "dns/createRecord?domainId=47",
                        DnsRecordChange.of("www", "A", "192.0.2.1"),
                        "POST /api/domain/47/dns",
                        "{\"name\": \"www\", \"type\": \"A\", \"content\": \"192.0.2.1\"}"),
                arguments(
                        "zones/updateRecord?serviceId=10&zoneId=60&recordId=5",
                        new DnsRecordChange("@", "MX", "mail.example.com", 3600, 10),
                        "PUT /api/service/10/dns/60/records/5",
                        "{\"name\": \"@\", \"type\": \"MX\", \"content\": \"mail.example.com\", \"ttl\": 3600,"
                                + " \"priority\": 10}"),
                arguments(
                        "vms/create?serviceId=10",
                        new NewVirtualMachine("web1", "debian", 2048, 2, 40, List.of(Map.of("bridge", "vmbr0"))),
                        "POST /api/service/10/vms",
                        "{\"label\": \"web1\", \"template\": \"debian\", \"memory\": 2048, \"cpu\": 2, \"disk\": 40,"
                                + " \"interface\": [{\"bridge\": \"vmbr0\"}]}"),
                arguments(
                        "vms/addInterface?serviceId=10&vmId=1",
                        new NetworkInterfaceChange(1, List.of("7"), null),
                        "POST /api/service/10/vms/1/interfaces",
                        "{\"firewall\": 1, \"ipv4\": [\"7\"]}"));
    }

    private static Stream<Arguments> orders() {
        return Stream.of(
                arguments(
                        "domains/order",
                        DomainOrder.transfer("example.com", "6", 2, "9", "canary-epp"),
                        "POST /api/domain/order",
                        "{\"name\": \"example.com\", \"tld_id\": \"6\", \"action\": \"transfer\", \"years\": \"2\","
                                + " \"pay_method\": 9, \"epp\": \"canary-epp\"}"),
                arguments(
                        "certificates/order",
                        CertificateOrder.of("25", "-----BEGIN", 1, "9", "admin@example.com"),
                        "POST /api/certificate/order",
                        "{\"product_id\": 25, \"csr\": \"-----BEGIN\", \"years\": 1, \"pay_method\": 9,"
                                + " \"approver_email\": \"admin@example.com\"}"),
                arguments(
                        "orders/create",
                        new ServiceOrder("333", "example.com", "m", "9", Map.of("1618", 10330), null),
                        "POST /api/order/333",
                        "{\"domain\": \"example.com\", \"cycle\": \"m\", \"pay_method\": 9, \"custom\": {\"1618\": 10330}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void sendsRequestWhenBodyIsRecord(String uri, PortalRequestBody input, String request, String body)
            throws Exception {
        template.requestBody("portal:" + uri, input);

        LoggedRequest sent = portal.request();
        assertThat(sent.getMethod() + " " + sent.getUrl()).isEqualTo(request);
        assertThat(json.readTree(sent.getBodyAsString())).isEqualTo(json.readTree(body));
    }

    @Test
    void severalThingsAreOrderedAtOnce() throws Exception {
        MultipleOrder order = new MultipleOrder(
                "1",
                List.of(
                        OrderItem.of(ServiceOrder.of("1080", "hosting.com", "a", null)),
                        OrderItem.of(CertificateOrder.of("840", "csr", 1, null, "a@example.com")),
                        OrderItem.of(DomainOrder.register("hosting.com", "6", 1, null))));

        template.requestBody("portal:orders/createMultiple", order);

        assertThat(json.readTree(portal.request().getBodyAsString())).isEqualTo(json.readTree("""
                        {"pay_method": 1, "items": [
                          {"type": "product", "product_id": "1080", "domain": "hosting.com", "cycle": "a"},
                          {"type": "certificate", "product_id": "840", "csr": "csr", "years": 1,
                           "approver_email": "a@example.com"},
                          {"type": "domain", "tld_id": "6", "name": "hosting.com", "action": "register", "years": 1}]}
                        """));
    }

    static Stream<Object> ordersWithRecordNames() {
        Map<String, Object> service = Map.of("type", "product", "productId", 333, "cycle", "m");
        Map<String, Object> domain = Map.of("type", "domain", "tldId", "6", "name", "a.com", "unknownField", 1);
        return Stream.of(
                Map.of("payMethod", 1, "items", List.of(service, domain)),
                "{\"payMethod\": 1, \"items\": [{\"type\": \"product\", \"productId\": 333, \"cycle\": \"m\"},"
                        + " {\"type\": \"domain\", \"tldId\": \"6\", \"name\": \"a.com\", \"unknownField\": 1}]}",
                Map.of(
                        "payMethod",
                        1,
                        "items",
                        "[{\"type\": \"product\", \"productId\": 333, \"cycle\": \"m\"},"
                                + " {\"type\": \"domain\", \"tldId\": \"6\", \"name\": \"a.com\", \"unknownField\": 1}]"));
    }

    @ParameterizedTest
    @MethodSource("ordersWithRecordNames")
    void sendsNamesOfPortalWhenItemsHaveNamesOfRecords(Object order) throws Exception {
        for (String operation : List.of("quote", "createMultiple")) {
            template.send("portal:orders/" + operation, exchange -> exchange.getMessage()
                    .setBody(order));
        }

        assertThat(portal.requests()).hasSize(2);
        for (LoggedRequest sent : portal.requests()) {
            assertThat(json.readTree(sent.getBodyAsString())).isEqualTo(json.readTree("""
                            {"pay_method": 1, "items": [
                              {"type": "product", "product_id": 333, "cycle": "m"},
                              {"type": "domain", "tld_id": "6", "name": "a.com", "unknownField": 1}]}
                            """));
        }
    }

    @Test
    void masksTransferCodeWhenOrderIsPrinted() {
        assertThat(DomainOrder.transfer("example.com", "6", 1, "9", "canary-epp"))
                .asString()
                .doesNotContain("canary");
    }
}
