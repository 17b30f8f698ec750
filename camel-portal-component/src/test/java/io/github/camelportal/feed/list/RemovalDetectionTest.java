package io.github.camelportal.feed.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.service.ServiceSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A feed reports an element as removed only when the portal surely removed it. */
class RemovalDetectionTest {

    private static final String REMOVED = "portal:invoices/list?removed=true";

    private final InvoiceListServer portal = new InvoiceListServer();
    private final MemoryFeedStateRepository state = new MemoryFeedStateRepository();
    private PolledRoute route;

    @BeforeEach
    void processThreeElements() {
        route = PolledRoute.of(portal, REMOVED + "&feedId=f", state);
        portal.lists("1", "2", "3");
        assertThat(route.poll()).hasSize(3);
    }

    @AfterEach
    void stop() {
        route.close();
        portal.close();
    }

    @Test
    void deliversKeyAndDeletesStateWhenElementIsRemoved() {
        portal.lists("2");

        assertThat(route.poll()).isEmpty();
        assertThat(route.poll()).containsExactlyInAnyOrder("1 removed", "3 removed");
        assertThat(route.exchanges().subList(3, 5))
                .extracting(each -> each.getMessage().getBody())
                .containsExactlyInAnyOrder("1", "3");
        assertThat(state.states("f")).containsOnlyKeys("2");
        assertThat(route.poll()).isEmpty();

        portal.lists("1", "2");
        assertThat(route.poll()).containsExactly("1 new");
    }

    @Test
    void deliversRemovalAgainWhenItFails() {
        portal.lists("1", "2");
        route.failing("3");
        assertThat(route.poll()).isEmpty();
        assertThat(route.poll()).containsExactly("3 removed");
        assertThat(route.poll()).containsExactly("3 removed");

        route.failing();
        assertThat(route.poll()).containsExactly("3 removed");
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void deliversNoEventWhenElementReturnsBeforeRemovalIsProcessed() {
        portal.lists("1", "2");
        route.failing("3");
        assertThat(route.poll()).isEmpty();
        assertThat(route.poll()).containsExactly("3 removed");

        portal.lists("1", "2", "3");
        route.failing();
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void deliversAllRemovalsWhenListIsEmpty() {
        portal.lists();

        assertThat(route.poll()).isEmpty();
        assertThat(route.poll()).containsExactlyInAnyOrder("1 removed", "2 removed", "3 removed");
    }

    @ParameterizedTest
    @CsvSource({"500,", "429,", "401,", "200,<html>busy</html>"})
    void deliversNoRemovalWhenPollFails(int status, String body) {
        portal.answers(status, body == null ? "" : body);

        assertNothingIsGone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'error':['invalid method']}",
                "{'success':false,'invoices':[]}",
                "{'invoices':[{'id':'2'}],'error':['gateway timeout']}",
                "{'invoices':[],'error':['gateway timeout']}",
                "{'invoices':[{'id':'2'}"
            })
    void deliversNoRemovalWhenErrorIsBesideList(String answer) {
        portal.answers(200, answer.replace('\'', '"'));

        assertNothingIsGone();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deliversNoRemovalWhenResponseIsTruncated(boolean withLength) {
        portal.breaksOff(withLength, "1", "2");

        assertNothingIsGone();
    }

    private void assertNothingIsGone() {
        assertThat(route.poll()).isEmpty();
        assertThat(route.problems()).isNotEmpty();
        assertThat(state.states("f")).hasSize(3);

        portal.lists("1", "2", "3");
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void deliversNoRemovalWhenLimitLeavesElementForNextPoll() {
        route.close();
        route = PolledRoute.of(portal, REMOVED + "&feedId=f&maxMessagesPerPoll=1", state);
        portal.lists("3", "4", "5");

        assertThat(route.poll()).containsExactly("4 new");
        assertThat(route.poll()).containsExactly("5 new");
        List<String> gone = List.of(route.poll().get(0), route.poll().get(0));
        assertThat(gone).containsExactlyInAnyOrder("1 removed", "2 removed");
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void betweenPagesItMustBeMissingTwice() {
        portal.listsPages(List.of(List.of("1"), List.of("2")));
        assertThat(route.poll()).isEmpty();
        portal.listsPages(List.of(List.of("1"), List.of("3")));
        assertThat(route.poll()).isEmpty();

        assertThat(route.poll()).containsExactly("2 removed");
        assertThat(state.states("f")).containsOnlyKeys("1", "3");
    }

    @Test
    void deletesStateWhenRemovedOptionIsOff() {
        route.close();
        route = PolledRoute.of(portal, "portal:invoices/list?feedId=f", state);
        portal.lists("1");

        assertThat(route.poll()).isEmpty();
        assertThat(state.states("f")).hasSize(3);
        assertThat(route.poll()).isEmpty();
        assertThat(state.states("f")).containsOnlyKeys("1");

        portal.lists("1", "2");
        assertThat(route.poll()).containsExactly("2 new");
    }

    @Test
    void failsWhenRepositoryCannotListKeys() {
        route.close();

        assertThatThrownBy(() -> PolledRoute.of(portal, REMOVED, new PlainRepository()))
                .hasStackTraceContaining("removed=true needs a state repository that can list its keys")
                .hasStackTraceContaining(PlainRepository.class.getName());
    }

    private static final class PlainRepository extends ServiceSupport implements StateRepository<String, String> {

        private final Map<String, String> states = new HashMap<>();

        @Override
        public void setState(String key, String value) {
            states.put(key, value);
        }

        @Override
        public String getState(String key) {
            return states.get(key);
        }
    }
}
