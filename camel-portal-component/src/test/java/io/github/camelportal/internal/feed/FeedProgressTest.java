package io.github.camelportal.internal.feed;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.ManualTime;

import static org.assertj.core.api.Assertions.assertThat;

/** The progress of a poll that runs, with a line in the log after each ten seconds. */
class FeedProgressTest {

    private final ManualTime time = new ManualTime();
    private final FeedStatistics statistics = new FeedStatistics("invoices/list", "billing", time.ticker());
    private final CapturedLog log = CapturedLog.begin();

    @AfterEach
    void endLog() {
        log.end();
    }

    private void readElements(int count, Duration each) {
        for (int element = 0; element < count; element++) {
            time.advance(each);
            statistics.progress().elementRead();
        }
    }

    @Test
    void logsProgressAfterEachTenSeconds() {
        statistics.pollStarted();
        statistics.delivered(1000);
        readElements(99, Duration.ofMillis(100));
        assertThat(log.text()).doesNotContain("Polling");

        readElements(1, Duration.ofMillis(100));
        assertThat(log.takeText())
                .contains("Polling for 10 s: 100 elements so far, 10 per second, chunk 1 of"
                        + " portal:invoices/list feedId=billing");

        time.advance(Duration.ofSeconds(10));
        statistics.delivered(1000);
        readElements(10, Duration.ZERO);
        assertThat(log.takeText()).containsOnlyOnce("Polling for 20 s: 100 elements so far, 5 per second, chunk 2 of");
    }

    @Test
    void logsNothingWhenPollIsShort() {
        for (int poll = 0; poll < 3; poll++) {
            statistics.pollStarted();
            readElements(9, Duration.ofSeconds(1));
            statistics.pollCompleted();
            time.advance(Duration.ofMinutes(1));
        }
        // Exchanges may complete, and be counted, after the poll.
        statistics.delivered(1);

        assertThat(log.text()).doesNotContain("Polling");
    }

    @Test
    void reportsProgressWhilePollRunsOnly() {
        assertThat(statistics.status().poll()).isNull();
        statistics.pollStarted();
        assertThat(statistics.status().poll()).isEqualTo(new FeedProgress.PollProgress(0, 0, 0));

        readElements(30, Duration.ofMillis(500));
        statistics.delivered(20);
        assertThat(statistics.status().poll()).isEqualTo(new FeedProgress.PollProgress(30, 2, 1));

        statistics.pollFailed();
        assertThat(statistics.status().poll()).isNull();
        statistics.pollStarted();
        statistics.pollStopped();
        assertThat(statistics.status().poll()).isNull();
    }
}
