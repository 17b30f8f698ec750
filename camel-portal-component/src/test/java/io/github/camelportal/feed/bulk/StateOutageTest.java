package io.github.camelportal.feed.bulk;

import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;

/** A state repository that fails for a while makes one line in the log, however many states it cannot save. */
class StateOutageTest {

    private static final String FAILURE = "WARN io.github.camelportal.internal.feed.DeliveryTracker - Failed to save";

    private final InvoiceListServer portal = new InvoiceListServer();
    private final BatchStateRepository state = new BatchStateRepository();
    private CapturedLog log;
    private PolledRoute route;

    @AfterEach
    void stop() {
        if (log != null) {
            log.end();
        }
        route.close();
        portal.close();
    }

    private void lists(int count) {
        portal.lists(IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feedId=f", "feedId=f&chunkSize=10"})
    void logsOneLineForEachOutage(String options) {
        route = PolledRoute.of(portal, "portal:invoices/list?" + options, state);
        lists(50);
        log = CapturedLog.begin();
        state.fail(true);
        route.poll();
        assertThat(log.text()).containsOnlyOnce(FAILURE).contains("f/1");

        route.poll();
        route.poll();
        assertThat(log.text()).containsOnlyOnce(FAILURE);
        assertThat(route.problems()).hasSize(2);

        log.takeText();
        state.fail(false);
        route.poll();
        assertThat(log.takeText()).contains("Saved 50 states of processed events");
        assertThat(state.states("f")).hasSize(50);

        lists(60);
        state.fail(true);
        route.poll();
        assertThat(log.text()).containsOnlyOnce(FAILURE);
    }

    @Test
    void savesAllUnsavedStatesTogether() {
        route = PolledRoute.of(portal, "portal:invoices/list?feedId=f", state);
        lists(50);
        state.fail(true);
        route.poll();

        state.fail(false);
        assertThat(route.poll()).isEmpty();
        assertThat(state.batches()).containsExactly(50);
    }
}
