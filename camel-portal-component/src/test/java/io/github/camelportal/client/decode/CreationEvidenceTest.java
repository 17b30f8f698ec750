package io.github.camelportal.client.decode;

import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.support.RecordingPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** What creates something succeeds only with the number of what it has created, and no info shows that money was spent. */
class CreationEvidenceTest extends RecordingPortalTestSupport {

    private static final List<String> CREATES = List.of("direct:create", "direct:order", "direct:contact");

    @Override
    protected void connect(PortalConfiguration configuration) {
        super.connect(configuration);
        configuration.setMaxRetries(2);
        configuration.setRetryDelay(0);
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:create").to("portal:tickets/create?subject=S&body=B");
                from("direct:order").to("portal:orders/create?productId=333");
                from("direct:contact").to("portal:contacts/create?email=a@example.com&password=canary");
                from("direct:renew").to("portal:domains/renew?domainId=47&years=1");
                from("direct:upgrade").to("portal:services/upgrade?serviceId=1");
                from("direct:credit").to("portal:invoices/applyCredit?invoiceId=7&amount=1.00");
            }
        };
    }

    private Exchange send(String write) {
        return template.request(write, sent -> {});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\": true}",
                "{\"status\": \"1\"}",
                "{\"info\": [\"maintenance\"]}",
                "{\"success\": true, \"info\": [\"profile_added\"]}",
                "{\"data\": {\"success\": true}, \"error\": []}",
                "{\"success\": true, \"total\": \"9.99\", \"subject\": \"S\"}"
            })
    void isUnknownWhenNumberIsMissing(String json) {
        for (String write : CREATES) {
            portal.answers(json);

            assertThat(send(write).getException())
                    .as(write)
                    .isExactlyInstanceOf(PortalOutcomeUnknownException.class)
                    .hasMessageContaining("a response without evidence of success")
                    .hasMessageContaining("acceptUnconfirmed=true");
            assertThat(portal.requests()).hasSize(1);
        }
    }

    @Test
    void isUnknownWhenSpendingIsOnlyInformedAbout() {
        for (String write : List.of("direct:renew", "direct:upgrade", "direct:credit")) {
            portal.answers("{\"info\": [\"maintenance\"]}");
            assertThat(send(write).getException()).as(write).isExactlyInstanceOf(PortalOutcomeUnknownException.class);

            portal.answers("{\"success\": true}");
            assertThat(send(write).getException()).as(write).isNull();
        }
    }

    @Test
    void isNoRefusalWhenSuccessBesideErrorIsNoEvidence() {
        for (String write : CREATES) {
            portal.answers("{\"success\": true, \"error\": [\"x\"]}");

            assertThat(send(write).getException()).isExactlyInstanceOf(PortalOutcomeUnknownException.class);
        }
    }
}
