package io.github.camelportal.client.decode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.support.FailingCall;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** What no type of Java can hold is an error of its field, whose name the message has. */
class FieldLimitsTest {

    private static final String GET = "portal:invoices/get?invoiceId=7";
    private static final String LIST = "portal:invoices/list";

    private static PortalStub portal;
    private static FailingCall call;

    @BeforeAll
    static void start() {
        portal = new PortalStub();
        call = new FailingCall(portal);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "date, 10000-01-01",
        "date, 2024-02-30",
        "date, 2024-01-32 00:00:00",
        "date, 999999999999-12-31",
        "date, -999999999-01-01",
        "total, 1e9999999999",
        "total, 1e-9999999999"
    })
    void anOverflowIsOneOfTheField(String field, String value) {
        for (String uri : new String[] {GET, LIST, LIST + "?outputType=iterator"}) {
            answer("\"" + field + "\": \"" + value + "\"");

            assertThat(call.failsOnce(uri, PortalUnreadableResponseException.class))
                    .hasMessageContaining(field + " cannot be read");
        }
    }

    private static void answer(String field) {
        String invoice = "{\"id\": \"7\", " + field + "}";
        portal.answers("{\"invoice\": " + invoice + ", \"invoices\": [" + invoice + "]}");
    }
}
