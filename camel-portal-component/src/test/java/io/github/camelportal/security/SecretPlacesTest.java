package io.github.camelportal.security;

import java.util.List;
import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.model.FormField;
import io.github.camelportal.model.NetworkInterface;
import io.github.camelportal.model.ProductConfiguration;
import io.github.camelportal.model.SecretFields;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** A field that is secret in one place is secret in errors, excerpts, dry runs and texts of records, however deep it is. */
class SecretPlacesTest {

    private static final String SECRET = "canary-8273";

    private final PortalStub portal = new PortalStub();

    @BeforeEach
    void start() {
        portal.context().getComponent("portal");
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":[{\"password\":\"SECRET\",\"reason\":\"weak\"}]}",
                "{\"error\":{\"rootpw\":\"SECRET\",\"id\":7}}",
                "{\"error\":[{\"root_pass\":\"SECRET\"}]}",
                "{\"error\":[[\"password\",\"SECRET\"]]}",
                "{\"error\":[{\"param\":\"rootpw\",\"given\":\"SECRET\"}]}",
                "{\"error\":\"rootpw: SECRET invalid\"}",
                "{\"errors\":[{\"detail\":{\"privateKey\":\"SECRET\"}}]}",
                "{\"error\":[{\"detail\":[{\"name\":\"rootpw\",\"value\":\"SECRET\"}]}]}",
                "{\"error\":[{\"api_tokens\":[\"SECRET\",\"x\"]}]}",
                "{\"error\":\"invalid: {\\\"password\\\":\\\"SECRET\\\"}\"}",
                "{\"error\":\"Array ( [password] => SECRET [id] => 7 )\"}",
                "{\"error\":\"array(1) { [\\\"passwd\\\"]=> string(11) \\\"SECRET\\\" }\"}",
                "{\"success\":false,\"message\":\"GET /x?token=SECRET&id=7\"}",
                "{\"error\":[{\"message\":\"bad {'epp':'SECRET'}\"}]}"
            })
    void masksFieldsOfErrors(String response) {
        for (String operation : List.of("services/list", "billing/balance", "services/cancel?serviceId=7")) {
            for (int status : new int[] {200, 400, 422, 500}) {
                portal.answers(com.github.tomakehurst.wiremock.client.WireMock.aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(response.replace("SECRET", SECRET)));

                Exchange exchange =
                        portal.context().createProducerTemplate().request("portal:" + operation, each -> {});

                assertThat(exchange.getException()).as(operation + status).isNotNull();
                for (Throwable e = exchange.getException(); e != null; e = e.getCause()) {
                    assertThat(e.toString()).as(operation + status).doesNotContain(SECRET);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"a\":1,\"password\":\"SECRET\",\"b\":2} ; {\"a\":1,\"password\":\"***\",\"b\":2}",
                "{\"password\":12345,\"b\":2} ; {\"password\":***,\"b\":2}",
                "{\"tokens\":[\"SECRET\",{\"x\":\"]\"}],\"b\":2} ; {\"tokens\":***,\"b\":2}",
                "{\"secret\":{\"a\":\"SECRET ; {\"secret\":***",
                "{\"password\":\"SEC\\\"RET\"} ; {\"password\":\"***\"}",
                "{\"password\":\"SECR ; {\"password\":\"***",
                "{\\\"password\\\":\\\"SECRET\\\",\\\"b\\\":1} ; {\\\"password\\\":\\\"***\\\",\\\"b\\\":1}",
                "[password] => SECRET [b] => 2 ; [password] => *** [b] => 2",
                "/login?password=SECRET&b=2 ; /login?password=***&b=2",
                "{\"password\":null} ; {\"password\":null}",
                "the password is too short ; the password is too short",
                "{\"name\":\"web\"} ; {\"name\":\"web\"}"
            })
    void masksFieldsOfTexts(String text, String masked) {
        assertThat(SecretFields.redactText(text)).isEqualTo(masked);
    }

    @Test
    void masksFieldsOfDryRuns() {
        Map<String, Object> body = Map.of(
                "productId",
                7,
                "data",
                List.of(Map.of("rootpw", SECRET, "name", "web"), Map.of("name", "sshKey", "value", SECRET)),
                "custom",
                Map.of("12", "{\"privateKey\":\"" + SECRET + "\"}"),
                "private_key",
                SECRET,
                "note",
                "kept");

        Exchange exchange = portal.context()
                .createProducerTemplate()
                .request("portal:raw/post?path=/order/x&dryRun=true&inBody=", each -> each.getMessage()
                        .setBody(body));
        if (exchange.getException() != null) {
            throw new AssertionError(exchange.getException());
        }

        assertThat(exchange.getMessage().getBody(Map.class).toString())
                .doesNotContain(SECRET)
                .contains("note=kept", "name=web", "rootpw=***");
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void masksWhatThePortalRepeatsOfABody() {
        portal.answers("{\"error\":[\"cannot set hunter-2-long here\"]}");

        Exchange exchange = portal.context()
                .createProducerTemplate()
                .request("portal:raw/post?path=/vm", each -> each.getMessage()
                        .setBody(Map.of("vm", List.of(Map.of("name", "rootpw", "value", "hunter-2-long")))));

        assertThat(exchange.getException()).hasMessageContaining("cannot set *** here");
    }

    @Test
    void masksFieldsOfRecords() {
        Map<String, Object> open = Map.of("privateKey", SECRET, "id", "7");
        ProductConfiguration configuration = new ProductConfiguration(null, null, null, List.of(open), Map.of());
        NetworkInterface network = new NetworkInterface("0", "eth0", null, null, List.of(open), null, Map.of());
        FormField field = new FormField(
                "1", "input", "SSL", null, null, null, null, null, null, open, null, null, null, null, null, null, null,
                null);
        Map<String, Object> pair = Map.of("fields", List.of(Map.of("name", "private_key", "value", SECRET)));
        NetworkInterface other = new NetworkInterface("0", "eth0", null, null, null, null, pair);

        assertThat(configuration.toString() + network + field + other)
                .doesNotContain(SECRET)
                .contains("privateKey=***");
        assertThat(configuration.subproducts()).containsExactly(open);
        assertThat(network.ipv4()).containsExactly(open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vms/create?serviceId=1&label=x&acceptUnconfirmed=true", "raw/post?path=/x", "raw/get?path=/x"})
    void masksFieldsOfMapsWhenTheyAreBodies(String operation) {
        portal.answers(
                "{\"success\":true,\"vm\":{\"id\":\"1\",\"rootpw\":\"" + SECRET + "\"},\"rootpw\":\"" + SECRET + "\"}");

        Exchange exchange = portal.context()
                .createProducerTemplate()
                .request("portal:" + operation, each -> each.getMessage().setBody(Map.of("label", "x")));

        Map<?, ?> body = exchange.getMessage().getBody(Map.class);
        assertThat(body.get("rootpw")).isEqualTo(SECRET);
        assertThat(body.toString()).contains("rootpw=***").doesNotContain(SECRET);
        assertThat(String.valueOf(body.get("vm"))).doesNotContain(SECRET);
    }
}
