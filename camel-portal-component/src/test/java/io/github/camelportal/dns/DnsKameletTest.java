package io.github.camelportal.dns;

import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.DnsRecordResult;
import io.github.camelportal.simulator.PortalSimulator;

import static org.assertj.core.api.Assertions.assertThat;

/** The Kamelets that ensure and remove a DNS record, on Camel Main. */
class DnsKameletTest {

    private static final String ENSURE = "kamelet:portal-dns-ensure-action";
    private static final String REMOVE = "kamelet:portal-dns-remove-action";
    private static final String TEXT = "a+b & 100 % of {it}, \"quoted\" = ?";

    private final PortalSimulator simulator = PortalSimulator.start();
    private final Main main = new Main();

    @BeforeEach
    void start() {
        main.addInitialProperty("camel.component.portal.base-url", simulator.baseUrl());
        main.addInitialProperty("camel.component.portal.username", simulator.username());
        main.addInitialProperty("camel.component.portal.password", simulator.password());
        main.start();
    }

    @AfterEach
    void stop() {
        main.stop();
        simulator.close();
    }

    private CamelContext context() {
        return main.getCamelContext();
    }

    private static String change(Exchange exchange) {
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(DnsRecordResult.class).change();
    }

    @Test
    void ensuresAndRemovesRecordWhenParametersAreInUri() {
        ProducerTemplate template = context().createProducerTemplate();
        String parameters = "?domainName=testname.com&name=www&type=A&content=192.0.2.10";

        Exchange created = template.request(ENSURE + parameters, exchange -> {});
        Exchange again = template.request(ENSURE + parameters + "&solo=true", exchange -> {});
        Exchange removed = template.request(REMOVE + parameters, exchange -> {});
        Exchange absent = template.request(REMOVE + parameters, exchange -> {});

        assertThat(change(created)).isEqualTo(DnsRecordResult.CREATED);
        assertThat(change(again)).isEqualTo(DnsRecordResult.UNCHANGED);
        assertThat(change(removed)).isEqualTo(DnsRecordResult.REMOVED);
        assertThat(change(absent)).isEqualTo(DnsRecordResult.ABSENT);
        assertThat(created.getMessage().getHeaders()).doesNotContainKeys("CamelPortalName", "CamelPortalContent");
    }

    @Test
    void takesHeadersAndBodyWhenMessageHasThem() {
        ProducerTemplate template = context().createProducerTemplate();

        Exchange created = template.request(ENSURE + "?domainId=47&type=TXT&name=other&inBody=content", exchange -> {
            exchange.getMessage().setHeader("CamelPortalName", "_acme-challenge");
            exchange.getMessage().setBody(TEXT);
        });
        Exchange again = template.request(ENSURE + "?domainName=testname.com", exchange -> exchange.getMessage()
                .setBody(Map.of("name", "_acme-challenge", "type", "TXT", "content", TEXT)));

        assertThat(change(created)).isEqualTo(DnsRecordResult.CREATED);
        assertThat(change(again)).isEqualTo(DnsRecordResult.UNCHANGED);
        assertThat(created.getMessage().getHeader("CamelPortalName")).isEqualTo("_acme-challenge");
        List<?> records = template.requestBody("portal:dns/records?domainId=47", null, List.class);
        assertThat(records)
                .extracting(each -> ((DnsRecord) each).content())
                .filteredOn(TEXT::equals)
                .hasSize(1);
    }

    @Test
    void failsWhenNameIsMissing() {
        Exchange failed = context()
                .createProducerTemplate()
                .request(ENSURE + "?domainName=testname.com&type=A&content=192.0.2.1", exchange -> {});

        assertThat(failed.getException()).hasMessageContaining("portal:dns/ensureRecord: name is missing");
    }
}
