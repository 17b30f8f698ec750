package io.github.camelportal.feed.list;

import java.util.List;

import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static io.github.camelportal.support.InvoiceListServer.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Where a feed begins and goes on, which is its own affair: nothing between two polls is missed, or taken by another. */
class FeedPositionTest {

    private static final String LIST = "portal:invoices/list";

    private final InvoiceListServer portal = new InvoiceListServer();
    private final DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
    private final MemoryFeedStateRepository state = new MemoryFeedStateRepository();

    @AfterEach
    void stop() {
        context.stop();
        portal.close();
    }

    private PolledRoute consume(String options) {
        context.getRegistry().bind("state", state);
        return new PolledRoute(context, LIST + options);
    }

    @Test
    void twoRoutesWithoutARepositoryEachGetEverything() {
        PolledRoute one = consume("?delay=1000");
        PolledRoute other = consume("?delay=2000");
        portal.lists("1", "2");

        assertThat(one.poll()).containsExactly("1 new", "2 new");
        assertThat(other.poll()).containsExactly("1 new", "2 new");

        one.failing("3");
        portal.lists("1", "2", "3");
        assertThat(one.poll()).containsExactly("3 new");
        assertThat(other.poll()).containsExactly("3 new");
        assertThat(other.poll()).isEmpty();
        assertThat(one.poll()).containsExactly("3 new");
    }

    @Test
    void twoRoutesWithOneRepositoryNeedTwoNames() {
        PolledRoute one = consume("?stateRepository=#state&delay=1000");
        portal.lists("1");

        assertThatThrownBy(() -> consume("?stateRepository=#state&delay=2000"))
                .hasStackTraceContaining("portal:invoices/list is consumed from by two routes that share the state")
                .hasStackTraceContaining("Set a feedId on one of them");
        assertThat(one.context().getStatus().isStopped()).isTrue();
    }

    @Test
    void withTwoNamesEachGetsEverything() {
        PolledRoute one = consume("?stateRepository=#state&feedId=one");
        PolledRoute other = consume("?stateRepository=#state&feedId=other");
        portal.lists("1", "2");

        assertThat(one.poll()).containsExactly("1 new", "2 new");
        assertThat(other.poll()).containsExactly("1 new", "2 new");
        assertThat(state.states("one")).containsOnlyKeys("1", "2").isEqualTo(state.states("other"));
    }

    @Test
    void otherParametersAreAnotherFeed() {
        context.getRegistry().bind("state", state);
        PolledRoute one = new PolledRoute(context, "portal:dns/records?domainId=47&stateRepository=#state");
        PolledRoute other = new PolledRoute(context, "portal:dns/records?domainId=48&stateRepository=#state");
        portal.answers(200, "{\"records\":[{\"id\":\"1\"}]}");

        assertThat(one.poll()).containsExactly("1 new");
        assertThat(other.poll()).containsExactly("1 new");
    }

    @Test
    void acceptsFeedIdWhenOtherRouteIsStopped() throws Exception {
        PolledRoute one = consume("?stateRepository=#state&feedId=one&delay=1000");
        portal.lists("1");
        one.poll();
        one.stop();
        PolledRoute other = consume("?stateRepository=#state&feedId=one&delay=2000");

        assertThat(other.poll()).isEmpty();
        assertThatThrownBy(one::start).hasStackTraceContaining("consumed from by two routes");
        other.stop();
        one.start();
        portal.lists("1", "2");
        assertThat(one.poll()).containsExactly("2 new");
    }

    @Test
    void everyPageIsRead() {
        PolledRoute route = consume("");
        portal.listsPages(List.of(List.of("1", "2"), List.of("3", "4"), List.of("5")));

        assertThat(route.poll()).containsExactly("1 new", "2 new", "3 new", "4 new", "5 new");
        assertThat(portal.requests()).isEqualTo(3);
        assertThat(route.poll()).isEmpty();

        portal.listsPages(List.of(List.of("1", "2"), List.of("2", "3"), List.of("4", "5", "6")));
        assertThat(route.poll()).containsExactly("6 new");
    }

    @Test
    void everyPageOfARunningPortalIsRead() {
        try (PortalSimulator simulator = PortalSimulator.start()) {
            DefaultCamelContext other = PolledRoute.context(simulator.baseUrl());
            PortalConfiguration configuration =
                    other.getComponent("portal", PortalComponent.class).getConfiguration();
            configuration.setUsername(simulator.username());
            configuration.setPassword(simulator.password());
            try (PolledRoute route = new PolledRoute(other, LIST)) {
                simulator.quirks(true, 2);
                assertThat(route.poll())
                        .containsExactlyInAnyOrder("308973 new", "308974 new", "308975 new", "308976 new");
                assertThat(route.poll()).isEmpty();
                simulator.quirks(true, 3);
                assertThat(route.poll()).isEmpty();
            }
        }
    }

    @Test
    void deliversOnceWhenElementsHaveSameDate() {
        PolledRoute route = consume("");
        String date = "'datepaid':'2024-02-29 08:09:10'";
        portal.lists(invoice("1", date), invoice("2", date));
        assertThat(route.poll()).containsExactly("1 new", "2 new");

        portal.lists(invoice("3", date), invoice("1", date), invoice("2", date), invoice("3", date));
        assertThat(route.poll()).containsExactly("3 new");
    }

    @Test
    void deliversElementWhenItIsOlderThanTheLast() {
        PolledRoute route = consume("");
        portal.lists(invoice("10", "'datepaid':'2024-02-29 08:09:10'"));
        route.poll();

        portal.lists(
                invoice("10", "'datepaid':'2024-02-29 08:09:10'"), invoice("9", "'datepaid':'2024-01-01 00:00:00'"));
        assertThat(route.poll()).containsExactly("9 new");
    }

    @Test
    void fromNowOnNothingIsMissed() {
        PolledRoute route = consume("?startFrom=now&removed=true");
        portal.lists("1", "2", "3");
        assertThat(route.poll()).isEmpty();

        portal.lists(invoice("1", "'status':'Paid'"), "2", "4");
        assertThat(route.poll()).containsExactly("1 changed", "4 new");
        assertThat(route.poll()).containsExactly("3 removed");
        assertThat(route.poll()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void repeatsInitialSnapshotWhenItWasTruncated(boolean withLength) {
        PolledRoute route = consume("?startFrom=now");
        portal.breaksOff(withLength, "1", "2", "3", "4");
        assertThat(route.poll()).isEmpty();
        portal.answers(500, "");
        assertThat(route.poll()).isEmpty();
        assertThat(route.problems()).hasSize(2);

        portal.lists("1", "2", "3", "4", "5");
        assertThat(route.poll()).isEmpty();
        portal.lists("1", "2", "3", "4", "5", "6");
        assertThat(route.poll()).containsExactly("6 new");
    }

    @Test
    void nowIsTheFirstStartAndNoLaterOne() throws Exception {
        PolledRoute route = consume("?startFrom=now&stateRepository=#state");
        portal.lists("1");
        route.poll();
        route.stop();
        portal.lists("1", "2");
        route.start();

        assertThat(route.poll()).containsExactly("2 new");
    }

    @Test
    void keepsPositionWhenStartFromBecomesNow() throws Exception {
        PolledRoute before = consume("?stateRepository=#state&feedId=f");
        portal.lists("1");
        before.poll();
        before.stop();
        portal.lists(invoice("1", "'status':'Paid'"), "2");

        PolledRoute route = consume("?startFrom=now&stateRepository=#state&feedId=f");
        assertThat(route.poll()).containsExactly("1 changed", "2 new");
    }

    @Test
    void completesInitialSnapshotWhenListIsEmpty() {
        PolledRoute route = consume("?startFrom=now");
        portal.lists();
        route.poll();

        portal.lists("1");
        assertThat(route.poll()).containsExactly("1 new");
    }
}
