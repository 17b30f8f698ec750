package io.github.camelportal.feed.list;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static io.github.camelportal.support.InvoiceListServer.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A portal that says which version of the list it answers is asked only for another one, where nothing can be missed. */
class ConditionalRequestTest {

    private static final String LIST = "portal:invoices/list";

    private final InvoiceListServer portal = new InvoiceListServer();
    private PolledRoute route;

    @AfterEach
    void stop() {
        route.close();
        portal.close();
    }

    @Test
    void sendsIfNoneMatchWhenETagIsStrong() {
        consume(LIST);
        portal.header("ETag", "\"v1\"").lists("1", "2");
        assertThat(route.poll()).hasSize(2);
        assertThat(portal.asked("If-None-Match")).isNull();

        assertThat(route.poll()).isEmpty();
        assertThat(portal.asked("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(route.poll()).isEmpty();
        assertThat(portal.asked("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(route.problems()).isEmpty();

        portal.header("ETag", "\"v2\"").lists("1", invoice("2", "'status':'Paid'"));
        assertThat(route.poll()).containsExactly("2 changed");
        route.poll();
        assertThat(portal.asked("If-None-Match")).isEqualTo("\"v2\"");
    }

    @Test
    void sendsIfModifiedSinceWhenLastModifiedIsOldEnough() {
        consume(LIST);
        String hourAgo = time(3600);
        portal.header("Last-Modified", hourAgo).lists("1");
        assertThat(route.poll()).hasSize(1);

        assertThat(route.poll()).isEmpty();
        assertThat(portal.asked("If-Modified-Since")).isEqualTo(hourAgo);
    }

    @Test
    void sendsNoConditionWhenLastModifiedIsRecent() {
        consume(LIST);
        // In the future, as the second may be over when the answer is dated.
        portal.header("Last-Modified", time(-3600)).lists("1");
        route.poll();

        assertNotConditional();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"v1\"", "v1", ""})
    void sendsNoConditionWhenETagIsNotStrong(String tag) {
        consume(LIST);
        portal.header("ETag", tag).lists("1");
        route.poll();

        assertNotConditional();
    }

    @Test
    void sendsNoConditionWhenLastModifiedIsInvalid() {
        consume(LIST);
        portal.header("Last-Modified", "yesterday").lists("1");
        route.poll();

        assertNotConditional();
    }

    @Test
    void sendsNoConditionWhenAnElementFailed() {
        consume(LIST).failing("1");
        portal.header("ETag", "\"v1\"").lists("1", "2");
        route.poll();

        assertThat(route.poll()).containsExactly("1 new");
        assertThat(portal.asked("If-None-Match")).isNull();

        route.failing();
        assertThat(route.poll()).containsExactly("1 new");
        assertThat(portal.asked("If-None-Match")).isNull();
        assertThat(route.poll()).isEmpty();
        assertThat(portal.asked("If-None-Match")).isEqualTo("\"v1\"");
    }

    @Test
    void sendsConditionWhenFailedChangeWasUndone() {
        consume(LIST);
        portal.header("ETag", "\"v1\"").lists("1");
        route.poll();
        portal.header("ETag", "\"v2\"").lists(invoice("1", "'status':'Paid'"));
        route.failing("1");
        assertThat(route.poll()).containsExactly("1 changed");
        portal.header("ETag", "\"v3\"").lists("1");
        assertThat(route.poll()).isEmpty();

        route.poll();
        assertThat(portal.asked("If-None-Match")).isEqualTo("\"v3\"");
    }

    @Test
    void sendsNoConditionWhenElementHasMappingError() {
        consume(LIST);
        portal.header("ETag", "\"v1\"").lists(invoice("1", "'date':'someday'"));
        route.poll();

        assertNotConditional();
    }

    @Test
    void sendsNoConditionWhenLimitLeftElements() {
        consume(LIST + "?maxMessagesPerPoll=1");
        portal.header("ETag", "\"v1\"").lists("1", "2");

        assertThat(route.poll()).containsExactly("1 new");
        assertThat(route.poll()).containsExactly("2 new");
        assertThat(portal.asked("If-None-Match")).isNull();
        assertThat(route.poll()).isEmpty();
        assertThat(portal.asked("If-None-Match")).isEqualTo("\"v1\"");
    }

    @Test
    void sendsNoConditionWhenResponseWasTruncated() {
        consume(LIST);
        portal.header("ETag", "\"v1\"").breaksOff(true, "1", "2");
        route.poll();
        portal.lists("1", "2");

        assertThat(route.poll()).contains("2 new");
        assertThat(portal.asked("If-None-Match")).isNull();
    }

    @Test
    void sendsNoConditionWhenElementChangedInFlight() throws Exception {
        CountDownLatch done = slowly(LIST);
        portal.header("ETag", "\"v1\"").lists("1");
        route.poll();
        portal.header("ETag", "\"v2\"").lists(invoice("1", "'status':'Paid'"));
        route.poll();
        assertThat(portal.asked("If-None-Match")).isNull();

        finish(done);

        route.poll();
        await().untilAsserted(() -> assertThat(route.received()).containsExactly("1 new", "1 changed"));
    }

    @Test
    void deliversRemovalWhenElementWasRemovedInFlight() throws Exception {
        CountDownLatch done = slowly(LIST + "?removed=true");
        portal.header("ETag", "\"v1\"").lists("1", "2");
        route.poll();
        portal.header("ETag", "\"v2\"").lists("2");
        route.poll();

        finish(done);

        route.poll();
        route.poll();
        await().untilAsserted(() -> assertThat(route.received()).contains("1 removed"));
    }

    @Test
    void sendsNoConditionWhenListHasPages() {
        consume(LIST);
        portal.header("ETag", "\"v1\"").listsPages(List.of(List.of("1"), List.of("2")));
        assertThat(route.poll()).hasSize(2);

        assertThat(route.poll()).isEmpty();
        assertThat(portal.asked("If-None-Match")).isNull();
        assertThat(portal.requests()).isEqualTo(4);
    }

    @Test
    void sendsNoConditionWhenEmitIsAll() {
        consume(LIST + "?emit=all");
        portal.header("ETag", "\"v1\"").lists("1");
        route.poll();

        assertThat(route.poll()).containsExactly("1 unchanged");
        assertNotConditional();
    }

    @Test
    void sendsNoConditionWhenInitialSnapshotIsRead() {
        consume(LIST + "?startFrom=now");
        portal.header("ETag", "\"v1\"").lists("1");
        assertThat(route.poll()).isEmpty();
        assertThat(portal.asked("If-None-Match")).isNull();

        assertThat(route.poll()).isEmpty();
        assertThat(portal.asked("If-None-Match")).isEqualTo("\"v1\"");
    }

    @Test
    void reportsProblemWhenStatusIs304WithoutCondition() {
        consume(LIST);
        portal.answers(304, "");

        assertThat(route.poll()).isEmpty();
        assertThat(route.problems()).hasSize(1);
    }

    private PolledRoute consume(String uri) {
        route = PolledRoute.of(portal, uri);
        return route;
    }

    /** Exchanges end on another thread, and not before this is counted down. */
    private CountDownLatch slowly(String uri) {
        CountDownLatch done = new CountDownLatch(1);
        route = new PolledRoute(PolledRoute.context(portal.baseUrl()), uri, from -> from.threads(2, 2)
                .process(exchange -> PolledRoute.await(done)));
        return done;
    }

    private void finish(CountDownLatch done) {
        done.countDown();
        await().until(() -> route.context().getInflightRepository().size() == 0);
    }

    private void assertNotConditional() {
        route.poll();
        assertThat(portal.asked("If-None-Match")).isNull();
        assertThat(portal.asked("If-Modified-Since")).isNull();
    }

    private static String time(int secondsAgo) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                .format(ZonedDateTime.now(ZoneOffset.UTC).minusSeconds(secondsAgo));
    }
}
