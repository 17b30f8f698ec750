package io.github.camelportal.client.decode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.support.RecordingPortalTestSupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/** Routes handle failures by type, in Java and in YAML, and read from them what the portal said. */
class FailureRoutesTest extends RecordingPortalTestSupport {

    private static final String YAML = """
            - onException:
                exception:
                  - io.github.camelportal.exception.PortalOperationException
                handled:
                  constant: "true"
                steps:
                  - setBody:
                      simple: "${exception.operation}: ${exception.errors[0]}, HTTP ${exception.httpResponseCode}"
            - route:
                from:
                  uri: direct:close
                  steps:
                    - to:
                        uri: portal:tickets/close
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | wronglogin       | credentials",
                "429 | slow_down        | wait",
                "200 | already_closed   | refused already_closed"
            })
    void handlesExceptionWhenJavaRouteNamesItsType(int status, String code, String outcome) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(PortalAuthenticationException.class).handled(true).setBody(constant("credentials"));
                onException(PortalRateLimitException.class).handled(true).setBody(constant("wait"));
                onException(PortalOperationException.class)
                        .handled(true)
                        .setBody(simple("refused ${exception.errors[0]}"));
                from("direct:close").to("portal:tickets/close");
            }
        });
        portal.answers(aResponse().withStatus(status).withBody("{\"error\": [\"" + code + "\"]}"));

        assertThat(template.requestBodyAndHeader("direct:close", null, "CamelPortalTicketNumber", "7"))
                .isEqualTo(outcome);
    }

    @Test
    void handlesExceptionWhenYamlRouteNamesItsClass() throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("close.yaml", YAML));
        portal.answers("{\"error\": [\"already_closed\"]}");

        assertThat(template.requestBodyAndHeader("direct:close", null, "CamelPortalTicketNumber", "7"))
                .isEqualTo("tickets/close: already_closed, HTTP 200");
    }

    @Test
    void sendsSameMessageWhenRouteRedelivers() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(PortalRateLimitException.class)
                        .maximumRedeliveries(1)
                        .redeliveryDelay(0);
                from("direct:reply").to("portal:tickets/reply?ticketNumber=7");
            }
        });
        portal.answers(aResponse().withStatus(429));

        Exchange exchange = template.request("direct:reply", sent -> sent.getMessage()
                .setBody(new ByteArrayInputStream("{\"body\": \"Thanks\"}".getBytes(StandardCharsets.UTF_8))));

        assertThat(exchange.getException()).isInstanceOf(PortalRateLimitException.class);
        assertThat(portal.requests()).hasSize(2).allSatisfy(request -> assertThat(request.getBodyAsString())
                .isEqualTo("{\"body\":\"Thanks\"}"));
    }
}
