package io.github.camelportal.feed.list;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lists that lose more of their elements than {@code maxRemoved} allows. */
class DoubtfulListTest {

    private static final String LIST = "portal:invoices/list?removed=true&feedId=f";

    private final InvoiceListServer portal = new InvoiceListServer();
    private final MemoryFeedStateRepository state = new MemoryFeedStateRepository();
    private PolledRoute route;

    @AfterEach
    void stop() {
        if (route != null) {
            route.close();
        }
        portal.close();
    }

    private void consume(String options) {
        route = PolledRoute.of(portal, LIST + options, state);
        portal.lists("1", "2", "3", "4");
        assertThat(route.poll()).hasSize(4);
    }

    private Object heldRemovals() {
        return route.consumer().getHealthCheck().call().getDetails().get("portal.heldRemovals");
    }

    @Test
    void saysSoInLogAndHealthUntilTheNextSnapshotConfirmsIt() {
        consume("");
        portal.lists("1");
        CapturedLog log = CapturedLog.begin();
        assertThat(route.poll()).isEmpty();
        log.end();

        assertThat(log.text()).contains("Holding back removals from portal:invoices/list. 3 of 4 elements are missing");
        assertThat(heldRemovals()).asString().contains("3 of 4 elements");
        assertThat(route.poll()).containsExactlyInAnyOrder("2 removed", "3 removed", "4 removed");
        assertThat(heldRemovals()).isNull();
    }

    @Test
    void holdsBackAnEarlierRemovalTooWhenTheListTurnsEmpty() {
        consume("");
        portal.lists("1", "2", "3");
        assertThat(route.poll()).isEmpty();
        portal.lists();
        assertThat(route.poll()).isEmpty();
        assertThat(state.states("f")).hasSize(4);

        portal.lists("1", "2", "3");
        assertThat(route.poll()).containsExactly("4 removed");
        assertThat(state.states("f")).containsOnlyKeys("1", "2", "3");
    }

    @Test
    void doubtsNoListThatLosesLessThanMaxRemoved() {
        consume("&maxRemoved=80");
        portal.lists("1");
        assertThat(route.poll()).isEmpty();

        assertThat(heldRemovals()).isNull();
        assertThat(route.poll()).hasSize(3);
    }

    @Test
    void confirmsRemovalsWhenThePortalSaysThatTheListHasNotChanged() {
        consume("");
        portal.header("ETag", "\"v2\"").lists("1", "2", "3");
        assertThat(route.poll()).isEmpty();

        assertThat(route.poll()).containsExactly("4 removed");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void isRefusedWhenMaxRemovedIsNoShare(int share) {
        assertThatThrownBy(() -> route = PolledRoute.of(portal, LIST + "&maxRemoved=" + share, state))
                .hasStackTraceContaining("maxRemoved must be a share from 0 to 100 percent");
    }
}
