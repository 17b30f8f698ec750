package io.github.camelportal.feed.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.Invoice;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** A list feed such as {@code from("portal:invoices/list")} delivers its elements, and redelivers those that failed. */
class ListFeedTest extends SimulatedPortalTestSupport {

    private static final String FAST = "initialDelay=0&delay=20ms";

    private static final String RECEIVED = "mock:received";

    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    @Test
    void eachInvoiceComesOnceAndAgainWhenItChanges() throws Exception {
        consume("portal:invoices/list?" + FAST);
        awaitKeys("308973", "308974", "308975", "308976");

        simulator.staff().billing().setInvoiceStatus("308974", "Paid");
        await().until(() -> received().size() == 5);
        awaitPolls(2);

        assertThat(received())
                .extracting(ListFeedTest::key, exchange -> exchange.getMessage().getHeader("CamelPortalChange"))
                .containsExactly(
                        tuple("308973", "new"),
                        tuple("308974", "new"),
                        tuple("308975", "new"),
                        tuple("308976", "new"),
                        tuple("308974", "changed"));
        assertThat(received().get(4).getMessage().getBody(Invoice.class).status())
                .isEqualTo("Paid");
        assertThat(received().get(0).getProperty(Exchange.BATCH_SIZE)).isEqualTo(4);
        assertThat(received().get(3).getProperty(Exchange.BATCH_COMPLETE)).isEqualTo(true);
    }

    @Test
    void deliversFailedElementAgainWhenOthersSucceed() throws Exception {
        failing.add("308973");
        consume("portal:invoices/list?" + FAST);
        await().until(() -> count("308973") > 3);
        int tries = count("308973");
        failing.clear();

        await().until(() -> count("308973") > tries);
        awaitPolls(2);

        assertThat(List.of(count("308974"), count("308975"), count("308976"))).containsOnly(1);
    }

    @Test
    void deliversKeyWhenElementIsRemoved() throws Exception {
        consume("portal:notifications/list?removed=true&" + FAST);
        String id = simulator.staff().raiseNotification("About", "Text", "ticket", "1");
        await().until(() -> count(id) == 1);

        assertThat(received()).extracting(ListFeedTest::key).contains(id);
    }

    @Test
    void startFromNowLeavesOutWhatIsThere() throws Exception {
        consume("portal:invoices/list?startFrom=now&" + FAST);
        awaitPolls(2);
        String id = simulator.staff().billing().raiseInvoice(new BigDecimal("1.00"), "Traffic");

        await().until(() -> count(id) == 1);
        awaitPolls(2);

        assertThat(received()).extracting(ListFeedTest::key).containsExactly(id);
    }

    private void consume(String uri) throws Exception {
        addRoutes(route -> route.from(uri).to(RECEIVED).process(exchange -> {
            if (failing.contains(key(exchange))) {
                throw new IllegalStateException("the route cannot do this one");
            }
        }));
    }

    private List<Exchange> received() {
        return getMockEndpoint(RECEIVED).getReceivedExchanges();
    }

    private static String key(Exchange exchange) {
        return exchange.getMessage().getHeader("CamelPortalKey", String.class);
    }

    private int count(String key) {
        return (int)
                received().stream().map(ListFeedTest::key).filter(key::equals).count();
    }

    private void awaitKeys(String... keys) {
        await().until(() -> received().stream().map(ListFeedTest::key).toList().containsAll(List.of(keys)));
    }

    /** So many polls that began after this call have ended. */
    private void awaitPolls(int count) {
        int before = simulator.requests().size();
        await().until(() -> simulator.requests().size() > before + count);
    }
}
