package io.github.camelportal.spending;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalPriceExceededException;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What costs money is sent only if its price is shown to be within the limit. */
class PriceLimitTest extends SpendingTestSupport {

    /** Texts of a lower value that would be greater as texts or as whole numbers, and other scales. */
    @ParameterizedTest
    @CsvSource({
        "100.99, 100, false",
        "100.99, 100.9, false",
        "100.99, 100.990, true",
        "100.99, 100.991, true",
        "100.00, 100, true",
        "100, 100.00, true",
        "9.50, 10, true",
        "9, 10, true",
        "10, 9, false",
        "0, 0.00, true",
        "0.00, 0, true",
        "0.01, 0, false",
        "1000, 200, false",
        "0.10, 0.1, true",
        "0.1, 0.09, false",
        "-5.00, 0, true"
    })
    void comparesAmountsByValue(String price, String limit, boolean allowed) {
        quote("{\"summary\": {\"total\": \"" + price + "\"}, \"items\": [{\"valid\": true}]}");

        Exception failure = send(ORDER, null, Map.of(MAX_TOTAL, limit)).getException();

        assertThat(failure == null).isEqualTo(allowed);
        assertThat(simulator.effectCount("POST /order/@product_id")).isEqualTo(allowed ? 1 : 0);
        if (!allowed) {
            assertThat(failure)
                    .isInstanceOf(PortalPriceExceededException.class)
                    .hasMessageContaining("price " + price + " exceeds maxTotal=" + limit);
        }
    }

    static Stream<Object> invalidLimits() {
        return Stream.of(
                "",
                " ",
                "abc",
                "100,00",
                "1,000.00",
                "100 EUR",
                "EUR 100",
                "1e3",
                "-1",
                "+1",
                "0x10",
                "NaN",
                ".5",
                "5.",
                "1_000",
                "${header.x}",
                "9".repeat(50),
                Double.NaN,
                Double.POSITIVE_INFINITY,
                -1,
                true,
                List.of(1));
    }

    @ParameterizedTest
    @MethodSource("invalidLimits")
    void refusesAHeaderThatIsNoAmount(Object limit) {
        Exception failure = send(ORDER, null, Map.of(MAX_TOTAL, limit)).getException();

        assertThat(failure)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("portal:orders/create: maxTotal=")
                .hasMessageContaining("in the header CamelPortalMaxTotal")
                .hasMessageContaining("is not an amount");
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void refusesAHeaderWithoutAValue() throws Exception {
        addRoutes(routes -> routes.from("direct:order")
                .setHeader(MAX_TOTAL, routes.header("MaxTotal"))
                .to(ORDER));

        assertThat(send("direct:order", null, Map.of()).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("portal:orders/create: the header CamelPortalMaxTotal has no value");
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void namesLookupWhenPriceCannotBeAskedFor() {
        simulator.faults().inject(Fault.error("domain_not_found").on("GET", "/domain/47"));

        assertThat(send("portal:domains/renew?domainId=47&years=1&payMethod=1&maxTotal=20", null, Map.of())
                        .getException())
                .isExactlyInstanceOf(PortalOperationException.class)
                .hasMessageStartingWith("portal:domains/renew failed: HTTP ")
                .hasMessageContaining("its price could not be looked up, so it was not sent")
                .hasMessageContaining("portal:domains/get failed: HTTP ")
                .hasMessageContaining("domain_not_found");
    }

    @Test
    void doesNotAdviseToRemoveLimitWhenPriceIsUnknown() {
        quote("{\"summary\": {\"total\": \"1\"}, \"items\": [{\"valid\": false, \"error\": [\"product_not_found\"]}]}");

        assertThat(send(ORDER, null, Map.of(MAX_TOTAL, "100")).getException())
                .isInstanceOf(PortalPriceExceededException.class)
                .hasMessageContaining("product_not_found")
                .hasMessageNotContaining("without maxTotal")
                .extracting(failure -> ((PortalPriceExceededException) failure).getPrice())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "100,00", "-1", "1e3", "100 EUR"})
    void doesNotStartWhenTheOptionIsNoAmount(String limit) {
        assertStartFails(ORDER + "&maxTotal=RAW(" + limit + ")", "maxTotal='" + limit + "' is not an amount");
    }

    @Test
    void doesNotStartWhenAnOptionHasNoUse() {
        assertStartFails("portal:tickets/list?maxTotal=5", "unlike tickets/list");
        assertStartFails("portal:tickets/create?currency=EUR", "unlike tickets/create");
        assertStartFails("portal:raw/post?path=/order&maxTotal=5", "unlike raw/post");
        assertStartFails(ORDER + "&maxTotal=5&currency=Euro", "currency='Euro' is not a currency");
        assertStartFails(ORDER + "&maxTotal=x&currency=Euro", "maxTotal='x'");
    }

    private void assertStartFails(String uri, String problem) {
        assertThat(catchThrowable(() -> context.getEndpoint(uri)))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void appliesTheLowerOfOptionAndHeader() {
        assertThat(send(ORDER + "&maxTotal=5", null, Map.of(MAX_TOTAL, "1000")).getException())
                .isInstanceOf(PortalPriceExceededException.class)
                .hasMessageContaining("maxTotal=5");
        assertThat(send(ORDER + "&maxTotal=1000", null, Map.of(MAX_TOTAL, "5")).getException())
                .isInstanceOf(PortalPriceExceededException.class);
        assertThat(send(ORDER + "&maxTotal=1000", null, Map.of(MAX_TOTAL, 10)).getException())
                .isNull();
        assertThat(simulator.effectCount("POST /order/@product_id")).isEqualTo(1);
    }

    @Test
    void refusesCurrenciesThatDifferOrHaveNoLimit() {
        assertThat(send(ORDER + "&maxTotal=50&currency=EUR", null, Map.of("CamelPortalCurrency", "USD"))
                        .getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("currency=USD");
        assertThat(send(ORDER + "&currency=EUR", null, Map.of()).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a maxTotal");
        assertThat(simulator.requests()).isEmpty();
    }
}
