package io.github.camelportal.internal.client.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.Retryability;
import io.github.camelportal.support.ManualTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Which failures are retried, how often, and after which waits. */
class RetryPolicyTest {

    private static final Operation READ = OperationTable.operation("tickets", "list");
    private static final Operation WRITE = OperationTable.operation("tickets", "create");

    /** The longest wait that may be drawn. */
    @SuppressWarnings("UnnecessaryLambda") // It is passed to each policy.
    private static final LongUnaryOperator LONGEST = bound -> bound - 1;

    private final ManualTime time = new ManualTime();
    private final List<Duration> reported = new ArrayList<>();
    private int attempts;

    @Test
    void returnsTheResultWhenTheFirstAttemptSucceeds() {
        String result = policy(2, 500, LONGEST).run(READ, deadline(60), () -> "result");

        assertThat(result).isEqualTo("result");
        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void returnsTheResultWhenARetrySucceeds() {
        String result = policy(2, 500, LONGEST).run(READ, deadline(60), () -> {
            if (attempts++ < 2) {
                throw failure(READ, Retryability.IF_SAFE);
            }
            return "result";
        });

        assertThat(result).isEqualTo("result");
        assertThat(attempts).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "tickets, list, NEVER, 1",
        "tickets, list, IF_SAFE, 4",
        "tickets, list, ALWAYS, 4",
        "domains, lookup, IF_SAFE, 4",
        "auth, login, IF_SAFE, 4",
        "tickets, create, NEVER, 1",
        "tickets, create, IF_SAFE, 1",
        "tickets, create, ALWAYS, 4",
        "domains, renew, IF_SAFE, 1",
        "vms, destroy, IF_SAFE, 1"
    })
    void retriesWhenTheFailureAndTheOperationAllowIt(String group, String name, Retryability may, int expected) {
        Operation operation = OperationTable.operation(group, name);

        run(policy(3, 0, LONGEST), operation, failure(operation, may));

        assertThat(attempts).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void stopsWhenTheRetriesAreUsedUp(int retries) {
        run(policy(retries, 0, LONGEST), READ, failure(READ, Retryability.ALWAYS));

        assertThat(attempts).isEqualTo(retries + 1);
    }

    @Test
    void throwsTheLastFailureWhenAllFail() {
        List<PortalOperationException> thrown = new ArrayList<>();

        PortalOperationException failure = catchThrowableOfType(
                PortalOperationException.class, () -> policy(2, 0, LONGEST).run(READ, deadline(60), () -> {
                    thrown.add(failure(READ, Retryability.ALWAYS));
                    throw thrown.get(thrown.size() - 1);
                }));

        assertThat(failure).isSameAs(thrown.get(2));
    }

    @Test
    void leavesTheFailureOfALoginToItsOwnRetries() {
        Operation login = OperationTable.operation("auth", "login");

        run(policy(3, 0, LONGEST), READ, failure(login, Retryability.ALWAYS));

        assertThat(attempts).isEqualTo(1);
    }

    @Test
    void doublesTheBoundOfTheWaitWithEachRetry() {
        run(policy(4, 500, LONGEST), READ, failure(READ, Retryability.ALWAYS));

        assertThat(time.sleeps()).extracting(Duration::toMillis).containsExactly(500L, 1000L, 2000L, 4000L);
        assertThat(reported).isEqualTo(time.sleeps());
    }

    @Test
    void doublesTheBoundTenTimesAtMost() {
        RetryPolicy policy = policy(13, 1, LONGEST);

        run(policy, READ, failure(READ, Retryability.ALWAYS));

        assertThat(time.sleeps().get(10)).isEqualTo(Duration.ofMillis(1024));
        assertThat(time.sleeps().get(12)).isEqualTo(Duration.ofMillis(1024));
    }

    @Test
    void waitsForAMillisecondAtLeastWhenThereIsADelay() {
        run(policy(3, 500, bound -> 0), READ, failure(READ, Retryability.ALWAYS));

        assertThat(time.sleeps()).extracting(Duration::toMillis).containsExactly(1L, 1L, 1L);
    }

    @Test
    void waitsForNoTimeWhenTheDelayIsZero() {
        run(policy(2, 0, LONGEST), READ, failure(READ, Retryability.ALWAYS));

        assertThat(time.sleeps()).containsExactly(Duration.ZERO, Duration.ZERO);
    }

    @Test
    void drawsTheWaitFromTheWholeBound() {
        CallOptions options = options(1, 100, Duration.ofSeconds(10));
        IntStream.range(0, 1000)
                .forEach(i -> run(
                        new RetryPolicy(options, time.sleeper(), new CallListener() {}),
                        READ,
                        failure(READ, Retryability.ALWAYS)));

        assertThat(time.sleeps()).hasSize(1000).allSatisfy(wait -> assertThat(wait)
                .isBetween(Duration.ofMillis(1), Duration.ofMillis(100)));
        // One of a thousand draws lies in each tenth of the bound, except once in 10^45 runs.
        assertThat(time.sleeps().stream()
                        .map(wait -> (wait.toMillis() - 1) / 10)
                        .distinct())
                .hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10})
    void waitsForRetryAfterWhenItIsNotTooLong(int seconds) {
        run(policy(2, 500, LONGEST), WRITE, limited(Duration.ofSeconds(seconds)));

        assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds));
    }

    @Test
    void failsAtOnceWhenRetryAfterIsTooLong() {
        run(policy(2, 500, LONGEST), WRITE, limited(Duration.ofMillis(10_001)));

        assertThat(attempts).isEqualTo(1);
        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void waitsAsForOtherFailuresWhenThereIsNoRetryAfter() {
        run(policy(2, 500, LONGEST), WRITE, limited(null));

        assertThat(time.sleeps()).extracting(Duration::toMillis).containsExactly(500L, 1000L);
    }

    @Test
    void failsAtOnceWhenTheWaitWouldReachTheDeadline() {
        RetryPolicy policy = policy(5, 500, LONGEST);

        // 500 ms, 1 s and 2 s end before 7.5 s, and a wait of 4 s ends just then.
        PortalOperationException unused = catchThrowableOfType(
                PortalOperationException.class,
                () -> policy.run(READ, Deadline.after(Duration.ofMillis(7500), time.ticker()), () -> {
                    attempts++;
                    throw failure(READ, Retryability.ALWAYS);
                }));

        assertThat(attempts).isEqualTo(4);
        assertThat(time.sleeps()).hasSize(3);
        assertThat(reported).hasSize(3);
    }

    @Test
    void failsWhenTheWaitIsCutShort() {
        time.cancelSleeps();

        run(policy(5, 500, LONGEST), READ, failure(READ, Retryability.ALWAYS));

        assertThat(attempts).isEqualTo(1);
        assertThat(time.sleeps()).hasSize(1);
    }

    @Test
    void doesNotRetryAnExceptionOfAnotherKind() {
        IllegalStateException thrown = new IllegalStateException();

        assertThat(catchThrowableOfType(
                        IllegalStateException.class, () -> policy(5, 0, LONGEST).run(READ, deadline(60), () -> {
                            attempts++;
                            throw thrown;
                        })))
                .isSameAs(thrown);
        assertThat(attempts).isEqualTo(1);
    }

    private RetryPolicy policy(int retries, long delayMillis, LongUnaryOperator random) {
        CallListener listener = new CallListener() {
            @Override
            public void onWait(Operation operation, Wait reason, Duration wait) {
                assertThat(reason).isEqualTo(Wait.RETRY);
                reported.add(wait);
            }
        };
        return new RetryPolicy(options(retries, delayMillis, Duration.ofSeconds(10)), time.sleeper(), listener, random);
    }

    private static CallOptions options(int retries, long delayMillis, Duration maxRetryAfter) {
        return new CallOptions(
                Duration.ofSeconds(60), retries, Duration.ofMillis(delayMillis), maxRetryAfter, 1000, false);
    }

    private Deadline deadline(long seconds) {
        return Deadline.after(Duration.ofSeconds(seconds), time.ticker());
    }

    /** Runs attempts that all fail, with plenty of time. */
    private void run(RetryPolicy policy, Operation operation, PortalOperationException failure) {
        attempts = 0;
        assertThat(catchThrowableOfType(
                        PortalOperationException.class,
                        () -> policy.run(operation, deadline(3600), () -> {
                            attempts++;
                            throw failure;
                        })))
                .isSameAs(failure);
    }

    private static PortalOperationException failure(Operation operation, Retryability may) {
        return new PortalOperationException(
                ErrorDetails.builder(operation.id()).retryability(may).build());
    }

    private static PortalRateLimitException limited(Duration retryAfter) {
        return new PortalRateLimitException(ErrorDetails.builder(WRITE.id(), 429, null)
                .retryAfter(retryAfter)
                .retryability(Retryability.ALWAYS)
                .build());
    }
}
