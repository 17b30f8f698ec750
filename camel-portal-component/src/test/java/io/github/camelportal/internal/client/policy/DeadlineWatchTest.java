package io.github.camelportal.internal.client.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;

import org.junit.jupiter.api.Test;

import io.github.camelportal.support.ManualTime;
import io.github.camelportal.support.ManualTimer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One task of the timer ends all requests at their deadlines. */
class DeadlineWatchTest {

    private final ManualTime time = new ManualTime();
    private final ManualTimer timer = new ManualTimer(time);
    private final DeadlineWatch watch = new DeadlineWatch(timer);
    private final List<String> expired = new ArrayList<>();

    @Test
    void endsEachRequestAtItsDeadlineWhenTheirOrderDiffers() {
        start("slow", 30);
        start("fast", 10);
        start("medium", 20);

        time.advance(Duration.ofSeconds(10));
        assertThat(expired).containsExactly("fast");
        time.advance(Duration.ofSeconds(10));
        assertThat(expired).containsExactly("fast", "medium");
        time.advance(Duration.ofSeconds(10));
        assertThat(expired).containsExactly("fast", "medium", "slow");
        assertThat(timer.pending()).isZero();
    }

    @Test
    void endsNoRequestWhenItHasStopped() {
        DeadlineWatch.WatchedRequest stopped = start("stopped", 10);
        stopped.stop();
        start("running", 10);

        time.advance(Duration.ofSeconds(10));

        assertThat(expired).containsExactly("running");
    }

    @Test
    void schedulesOneTaskWhenManyRequestsEndInTime() {
        for (int request = 0; request < 1000; request++) {
            start("request " + request, 60).stop();
            time.advanceMillis(10);
        }

        assertThat(timer.scheduled()).isEqualTo(1);
        assertThat(timer.pending()).isEqualTo(1);
    }

    @Test
    void endsRequestWhenItStartedAfterTheTaskWasScheduled() {
        start("early", 60).stop();
        time.advance(Duration.ofSeconds(59));
        start("late", 60);

        time.advance(Duration.ofSeconds(59));
        assertThat(expired).isEmpty();
        time.advance(Duration.ofSeconds(1));
        assertThat(expired).containsExactly("late");
    }

    @Test
    void schedulesNoFurtherTaskWhenAllRequestsHaveEnded() {
        start("ended", 60).stop();

        time.advance(Duration.ofSeconds(60));

        assertThat(timer.pending()).isZero();
    }

    @Test
    void refusesRequestWhenTheTimerHasStopped() {
        start("running", 60);
        timer.shutdownNow();

        assertThatThrownBy(() -> start("refused", 60)).isInstanceOf(RejectedExecutionException.class);
    }

    private DeadlineWatch.WatchedRequest start(String name, int seconds) {
        return watch.watch(Deadline.after(Duration.ofSeconds(seconds), time.ticker()), () -> expired.add(name));
    }
}
