package io.github.camelportal.specification;

import java.util.List;
import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.util.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.PortalDevConsole;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.support.PolledRoute;
import io.github.camelportal.support.RecordingPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Operations of a specification work like operations of the table. */
class SpecificationOperationsTest extends RecordingPortalTestSupport {

    @Override
    protected void connect(PortalConfiguration configuration) {
        super.connect(configuration);
        configuration.setSpecification("classpath:specification/swagger.json");
    }

    @Test
    void failsAtStartWhenTypeIsWrong() {
        assertThatThrownBy(() -> context.getEndpoint("portal:server/reboot?id=first"))
                .rootCause()
                .hasMessageContaining("Parameter id must be a whole number, not 'first'");
        assertThatThrownBy(() -> context.getEndpoint("portal:volume/create?encrypted=maybe"))
                .rootCause()
                .hasMessageContaining("Parameter encrypted must be true or false");
    }

    @Test
    void suggestsClosestNamesWhenNameIsUnknown() {
        assertThatThrownBy(() -> context.getEndpoint("portal:volume/create?sizeGB2=5"))
                .rootCause()
                .hasMessageContaining("Unknown parameters of portal:volume/create: sizeGB2. Did you mean sizeGb?")
                .hasMessageContaining("The operation has name, sizeGb, attachTo, encrypted");
        assertThatThrownBy(() -> context.getEndpoint("portal:volume/creat"))
                .rootCause()
                .hasMessageContaining("Did you mean create?");
        assertThatThrownBy(() -> context.getEndpoint("portal:volumes/create"))
                .rootCause()
                .hasMessageContaining("Did you mean volume?");
    }

    @Test
    void sendsNothingWhenRequiredParameterIsMissing() {
        Exchange exchange = template.request(
                "portal:volume/create", sent -> sent.getMessage().setBody(Map.of("name", "data")));

        assertThat(exchange.getException())
                .hasMessageContaining("portal:volume/create: sizeGb is missing. Set the header CamelPortalSizeGb");
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void failsAtStartWhenFeedLacksRequiredParameter() {
        assertThatThrownBy(() -> context.addRoutes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("portal:server/listBackups").to("log:backups");
                    }
                }))
                .hasStackTraceContaining("portal:server/listBackups: id is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "server/reboot,changes something",
        "vpn/delete,deletes or ends something for good",
        "volume/order0,costs money",
        "invoice/pay,costs money",
        "payment/createAddfunds0,costs money"
    })
    void failsAtStartWhenReadOnlyRefusesEffect(String operation, String effect) {
        assertThatThrownBy(() -> context.getEndpoint("portal:" + operation + "?readOnly=true"))
                .rootCause()
                .hasMessageContaining("readOnly=true refuses " + operation)
                .hasMessageContaining(effect);
    }

    @Test
    void startsWhenReadOnlyAllowsRead() {
        assertThatCode(() -> context.getEndpoint("portal:vpn/list?readOnly=true"))
                .doesNotThrowAnyException();
    }

    @Test
    void previewsRequestWhenDryRun() {
        Map<?, ?> preview = template.requestBody(
                "portal:vpn/createClients?dryRun=true&vpnId=v 1&usernameParameter=joe",
                Map.of("password", "canary-1"),
                Map.class);

        assertThat(preview.get("path")).isEqualTo("/vpn/v%201/clients");
        assertThat(preview.get("body")).isEqualTo(Map.of("username", "joe", "password", "***"));
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void keepsOptionOfEndpointWhenDocumentHasParameterOfItsName() {
        portal.answers("{\"success\": true}");

        template.requestBody(
                "portal:vpn/createClients?vpnId=1&usernameParameter=joe&delayParameter=5", Map.of("password", "x"));

        assertThat(portal.request().getBodyAsString())
                .isEqualTo("{\"username\":\"joe\",\"password\":\"x\",\"delay\":5}");
        assertThat(portal.request().getHeader("Authorization")).startsWith("Basic ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\": 5}", "{\"volume\": {\"id\": \"v-1\"}}", "{\"message\": \"Maintenance\"}"})
    void outcomeIsUnknownWhenWriteHasNoEvidence(String response) {
        portal.answers(response);

        Exchange exchange = template.request("portal:volume/create?name=a&sizeGb=5", sent -> {});

        assertThat(exchange.getException()).isInstanceOf(PortalOutcomeUnknownException.class);
        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void succeedsWhenWriteHasEvidence() {
        portal.answers("{\"success\": true, \"volume\": {\"id\": \"v-1\"}}");

        Map<?, ?> created = template.requestBody("portal:volume/create?name=a&sizeGb=5", null, Map.class);

        assertThat(created).isEqualTo(Map.of("volume", Map.of("id", "v-1")));
    }

    @Test
    void readsListWhenExampleHasOne() {
        portal.answers("{\"servers\": {\"4\": {\"hostname\": \"a\"}, \"9\": {\"id\": \"9\", \"hostname\": \"b\"}}}");

        List<?> servers = template.requestBody("portal:server/list", null, List.class);

        assertThat(servers).isEqualTo(List.of(Map.of("hostname", "a", "id", "4"), Map.of("id", "9", "hostname", "b")));
        String json = template.requestBody("portal:server/list?outputType=json", null, String.class);
        assertThat(json).startsWith("{\"servers\"");
        Object iterator = template.requestBody("portal:server/list?outputType=iterator", (Object) null);
        assertThat(iterator).isInstanceOf(java.util.Iterator.class);
    }

    @Test
    void consumesChangesWhenListHasKey() {
        portal.answers("{\"volumes\": [{\"id\": \"v-1\"}, {\"id\": \"v-2\"}]}");
        try (PolledRoute route =
                new PolledRoute((org.apache.camel.impl.DefaultCamelContext) context, "portal:volume/list")) {
            assertThat(route.poll()).containsExactly("v-1 new", "v-2 new");
            portal.answers("{\"volumes\": [{\"id\": \"v-1\", \"size\": 5}, {\"id\": \"v-2\"}]}");
            assertThat(route.poll()).containsExactly("v-1 changed");
        }
    }

    @Test
    void refusesToConsumeWhenElementsHaveNoKey() {
        assertThatThrownBy(() -> context.addRoutes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("portal:vpn/listClients?vpnId=1").to("log:clients");
                    }
                }))
                .hasStackTraceContaining("portal:vpn/listClients cannot be consumed from");
    }

    @Test
    void devConsoleListsWhatSpecificationAdds() {
        PortalDevConsole console = new PortalDevConsole();
        console.setCamelContext(context);

        assertThat((String) console.call(DevConsole.MediaType.TEXT))
                .contains("classpath:specification/swagger.json: 70 operations, 70 of them in no table")
                .contains("| portal:volume/list");
        assertThat(((JsonObject) console.call(DevConsole.MediaType.JSON)).toJson())
                .contains("\"added\":70");
    }

    @Test
    void sendsParametersOfDynamicEndpointApart() throws Exception {
        portal.answers("{\"success\": true}");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:reboot").toD("portal:server/reboot?id=${body}");
            }
        });

        template.sendBody("direct:reboot", 7);

        assertThat(portal.request().getUrl()).isEqualTo("/api/server/7/reboot");
        assertThat(context.getEndpoints())
                .noneMatch(endpoint -> endpoint.getEndpointUri().contains("id=7"));
    }
}
