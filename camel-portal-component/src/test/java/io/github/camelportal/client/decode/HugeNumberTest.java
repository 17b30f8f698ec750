package io.github.camelportal.client.decode;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** A number with an exponent that no type can hold is a misfit of the portal's answer, and no failure of the route's own. */
class HugeNumberTest {

    private static final String HUGE = "1e9999999999";

    private final PortalStub portal = new PortalStub();

    @BeforeEach
    void answer() {
        portal.answers("{\"invoices\": [{\"id\": \"7\", \"more\": {\"list\": [1, {\"sum\": " + HUGE
                + "}]}}], \"a\": [{\"b\": " + HUGE + "}]}");
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "invoices/list?outputType=typed",
        "invoices/list?outputType=json",
        "invoices/list?outputType=iterator",
        "invoices/get?invoiceId=7",
        "auth/login",
        "account/details",
        "raw/get?path=/x"
    })
    void failsWhenNumberIsHuge(String operation) {
        Exchange exchange = portal.context().createProducerTemplate().send("portal:" + operation, each -> {});

        assertThat(exchange.getException()).isInstanceOf(PortalOperationException.class);
    }

    @Test
    void namesPathOfFieldWhenNumberIsHuge() {
        Exchange exchange = portal.context().createProducerTemplate().send("portal:raw/get?path=/x", each -> {});

        assertThat(exchange.getException())
                .hasMessageContaining("the field invoices[0].more.list[1].sum cannot be read: not a number");
    }
}
