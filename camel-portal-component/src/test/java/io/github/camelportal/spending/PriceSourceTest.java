package io.github.camelportal.spending;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.PortalPriceExceededException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** The price of each operation is learned from the portal, and without it nothing is sent. */
class PriceSourceTest extends SpendingTestSupport {

    @ParameterizedTest
    @MethodSource("io.github.camelportal.spending.PricedOrder#all")
    void isSentWhenThePriceIsTheLimit(PricedOrder order) {
        assertThat(send(order.uri(), order.body(), Map.of(MAX_TOTAL, order.price()))
                        .getException())
                .isNull();

        assertThat(simulator.effectCount(order.route())).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.spending.PricedOrder#all")
    void isRefusedWhenThePriceIsACentAboveTheLimit(PricedOrder order) {
        BigDecimal limit = new BigDecimal(order.price()).subtract(new BigDecimal("0.01"));

        Exception failure =
                send(order.uri(), order.body(), Map.of(MAX_TOTAL, limit)).getException();

        assertThat(failure).isInstanceOfSatisfying(PortalPriceExceededException.class, refused -> {
            assertThat(refused.getPrice()).isEqualByComparingTo(order.price());
            assertThat(refused.getMaxTotal()).isEqualByComparingTo(limit);
            assertThat(refused.getOperation()).isEqualTo(order.operation());
        });
        assertThat(failure)
                .hasMessageContaining(limit.toPlainString())
                .hasMessageMatching("(?s).*price [0-9.]+ exceeds.*");
        assertThat(simulator.effects()).isEmpty();
        assertThat(count("POST", order.route().replace("POST ", ""))).isZero();
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.spending.PricedOrder#all")
    void comparesTheCurrencyWhenOneIsGiven(PricedOrder order) {
        String currency = "&currency=";

        Exception failure = send(order.uri() + currency + "CHF", order.body(), Map.of(MAX_TOTAL, "1000"))
                .getException();
        assertThat(failure).isInstanceOf(PortalPriceExceededException.class).hasMessageContaining("CHF");
        assertThat(simulator.effects()).isEmpty();

        assertThat(send(order.uri() + currency + "usd", order.body(), Map.of(MAX_TOTAL, "1000"))
                        .getException())
                .isNull();
        assertThat(simulator.effectCount(order.route())).isEqualTo(1);
    }

    @Test
    void coversEveryOperationThatCostsMoney() {
        List<String> covered = PricedOrder.all().map(PricedOrder::operation).toList();

        assertThat(OperationTable.groups().stream().flatMap(group -> group.operations().stream()))
                .filteredOn(operation -> operation.effect() == OperationEffect.SPENDS)
                .extracting(operation -> operation.id())
                .isNotEmpty()
                .isSubsetOf(covered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"summary\": {}}",
                "{\"summary\": []}",
                "{\"summary\": {\"total\": null}, \"items\": [{\"valid\": true}]}",
                "{\"summary\": {\"total\": 5}}",
                "{\"summary\": {\"total\": 5}, \"items\": []}",
                "{\"summary\": {\"total\": 5}, \"items\": [{}]}",
                "{\"summary\": {\"total\": 5}, \"items\": [{\"valid\": false}]}",
                "{\"summary\": {\"total\": 0}, \"items\": [{\"valid\": true, \"error\": [\"out_of_stock\"]}]}",
                "{\"summary\": {\"total\": 5}, \"items\": [{\"valid\": true}, {\"valid\": true}]}",
                "{\"info\": [\"maintenance\"]}",
                "{\"message\": \"Maintenance mode\"}",
                "[]",
                "null"
            })
    void isNotSentWhenTheQuoteTellsNoPrice(String quote) {
        quote(quote);

        Exception failure = send(ORDER, null, Map.of(MAX_TOTAL, "1000")).getException();

        assertThat(failure).isNotNull();
        assertThat(simulator.effects()).isEmpty();
        assertThat(count("POST", "/order/333")).isZero();
    }

    @Test
    void namesTheProblemOfTheQuote() {
        Exception failure = send(
                        "portal:domains/order?name=c.example&years=1&action=register&tldId=6&payMethod=1",
                        null,
                        Map.of(MAX_TOTAL, "50"))
                .getException();

        assertThat(failure)
                .isInstanceOfSatisfying(PortalPriceExceededException.class, refused -> assertThat(refused.getPrice())
                        .isNull())
                .hasMessageContaining("maxTotal=50")
                .hasMessageContaining("item 1: invalid_name");
        assertThat(simulator.effects()).isEmpty();
    }

    @Test
    void countsCreditThatTheOrderWouldUse() {
        quote("{\"summary\": {\"total\": 0, \"credit\": 9.99}, \"items\": [{\"valid\": true}]}");

        assertThat(send(ORDER, null, Map.of(MAX_TOTAL, "9.98")).getException())
                .isInstanceOf(PortalPriceExceededException.class)
                .hasMessageContaining("9.99");
    }

    @Test
    void addsTheRedemptionOfADomainThatIsNotActive() {
        String renewal = "portal:domains/renew?domainId=48&years=1&payMethod=1";

        assertThat(send(renewal, null, Map.of(MAX_TOTAL, "54.99")).getException())
                .isInstanceOf(PortalPriceExceededException.class)
                .hasMessageContaining("55.00");
        assertThat(send(renewal, null, Map.of(MAX_TOTAL, "55")).getException()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tlds\": []}",
                "{\"tlds\": [{\"id\": \"7\", \"tld\": \".net\", \"periods\": [{\"period\": 1, \"renew\": 1}]}]}",
                "{\"tlds\": [{\"id\": \"6\", \"tld\": \".com\", \"periods\": [{\"period\": 2, \"renew\": 1}]}]}",
                "{\"tlds\": [{\"id\": \"6\", \"tld\": \".com\", \"periods\": [{\"period\": 1, \"renew\": -1}]}]}",
                "{\"tlds\": [{\"id\": \"6\", \"tld\": \".com\", \"periods\": []}]}"
            })
    void isNotRenewedWhenTheListOfPricesHasNone(String tlds) {
        simulator.faults().inject(Fault.response(200, JSON, tlds).on("GET", "/domain/order"));

        assertThat(send("portal:domains/renew?domainId=47&years=1", null, Map.of(MAX_TOTAL, "1000"))
                        .getException())
                .isInstanceOf(PortalPriceExceededException.class)
                .hasMessageContaining("testname.com");
        assertThat(simulator.effects()).isEmpty();
    }

    @Test
    void takesTheDearestPriceOfARenewal() {
        String tld = "{\"id\": \"6\", \"tld\": \".com\", \"periods\": [{\"period\": 1, \"renew\": %s}]}";
        String tlds = "{\"tlds\": [" + tld.formatted("1") + "," + tld.formatted("20") + "]}";
        simulator.faults().inject(Fault.response(200, JSON, tlds).on("GET", "/domain/order"));

        assertThat(send("portal:domains/renew?domainId=47&years=1", null, Map.of(MAX_TOTAL, "10"))
                        .getException())
                .isInstanceOf(PortalPriceExceededException.class)
                .hasMessageContaining("20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'summary': {'total': 70.00, 'credit': '-40.00'}, 'items': [{'valid': true}]}",
                "{'summary': {'total': 0.00, 'subtotal': 500}, 'items': [{'valid': true, 'total': 500}]}"
            })
    void isNotSentWhenTheQuoteHidesItsPrice(String quote) {
        quote(quote.replace('\'', '"'));

        assertThat(send(ORDER, null, Map.of(MAX_TOTAL, "100")).getException())
                .isInstanceOf(PortalPriceExceededException.class);
        assertThat(simulator.effects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'estimate': {'resources': [{'charge': '50.00'}], 'total': '0.00'}}",
                "{'estimate': [{'charge': '5.00'}, {'charge': '50.00'}], 'total': '1'}"
            })
    void isNotUpgradedWhenAPartOfTheEstimateIsAboveTheLimit(String estimate) {
        simulator
                .faults()
                .inject(Fault.response(200, JSON, estimate.replace('\'', '"')).on("POST", "/service/302/upgrade"));

        assertThat(send(
                                "portal:services/upgrade?serviceId=302&send=true",
                                "{\"resources\": {}}",
                                Map.of(MAX_TOTAL, "10"))
                        .getException())
                .isInstanceOf(PortalPriceExceededException.class);
        assertThat(simulator.effects()).isEmpty();
    }

    @Test
    void isNotSentWithALimitWhenNoOperationTellsThePrice() {
        assertThat(send("portal:raw/post?path=/order/333", null, Map.of(MAX_TOTAL, "1000"))
                        .getException())
                .isInstanceOf(PortalPriceExceededException.class)
                .hasMessageContaining("portal:raw/post");
        assertThat(count("POST", "/order/333")).isZero();
    }

    @Test
    void refusesALimitOfTooManyDigits() {
        assertThat(send(ORDER, null, Map.of(MAX_TOTAL, java.math.BigInteger.TEN.pow(300_000)))
                        .getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too many digits");
    }

    @Test
    void isNotRenewedWithoutANumberOfYears() {
        assertThat(send("portal:domains/renew?domainId=47", null, Map.of(MAX_TOTAL, "1000"))
                        .getException())
                .isInstanceOf(PortalPriceExceededException.class)
                .hasMessageContaining("years");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\": true}",
                "{\"info\": [\"x\"]}",
                "{\"success\": true, \"estimate\": {\"recurring\": \"1.00\"}}",
                "{\"success\": true, \"estimate\": {\"charge\": \"1,000.00\"}}",
                "{\"success\": true, \"estimate\": []}"
            })
    void isNotUpgradedWhenTheEstimateHasNoAmount(String estimate) {
        simulator
                .faults()
                .inject(Fault.response(200, JSON, estimate)
                        .on("POST", "/service/302/upgrade")
                        .times(1));

        assertThat(send(
                                "portal:services/upgrade?serviceId=302&send=true",
                                Map.of("resources", Map.of("1557", "10103")),
                                Map.of(MAX_TOTAL, "1000"))
                        .getException())
                .isInstanceOf(PortalPriceExceededException.class);
        assertThat(count("POST", "/service/302/upgrade")).isEqualTo(1);
        assertThat(simulator.effects()).isEmpty();
    }

    @Test
    void learnsTheCurrencyOfTheInvoicesWhenTheBalanceHasNone() {
        simulator
                .faults()
                .inject(Fault.response(200, JSON, "{\"details\": {\"currency\": \"\", \"acc_credit\": \"1\"}}")
                        .on("GET", "/balance"));

        assertThat(send(ORDER + "&currency=EUR", null, Map.of(MAX_TOTAL, "50")).getException())
                .isInstanceOf(PortalPriceExceededException.class)
                .hasMessageContaining("USD");
        assertThat(send(ORDER + "&currency=USD", null, Map.of(MAX_TOTAL, "50")).getException())
                .isNull();
    }

    @Test
    void failsAsUsualWhenThePriceCannotBeAskedFor() {
        simulator.faults().inject(Fault.droppedBefore().on("POST", "/quote"));

        assertThat(send(ORDER, null, Map.of(MAX_TOTAL, "50")).getException())
                .isInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining("portal:orders/quote");
        assertThat(simulator.effects()).isEmpty();
    }
}
