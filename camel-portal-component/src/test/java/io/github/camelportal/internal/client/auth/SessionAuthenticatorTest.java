package io.github.camelportal.internal.client.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.policy.CallContext;
import io.github.camelportal.internal.client.policy.Deadline;
import io.github.camelportal.model.Tokens;
import io.github.camelportal.support.ManualTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** When a session logs in, refreshes its token and logs out, with a portal that is a function. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SessionAuthenticatorTest {

    private static final int THREADS = 16;
    private static final long LIFE = 100;

    private final ManualTime time = new ManualTime();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final PortalAccount account =
            new PortalAccount("https://example.com/api", PortalAccount.Method.TOKEN, "joe", "pass", null);
    private final SessionAuthenticator authenticator =
            new SessionAuthenticator(new SessionClient(account, this::respond), time.clock());
    private final List<Thread> started = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, this::thread);

    private volatile boolean refreshable = true;
    private volatile PortalOperationException failure;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void logsInWhenATokenIsFirstNeeded() {
        assertThat(authenticator.obtainedAt()).isNull();
        assertThat(requests).isEmpty();

        AuthorizationHeader first = authenticator.authorization(call());

        assertThat(authenticator.authorization(call())).isSameAs(first);
        assertThat(authenticator.obtainedAt()).isEqualTo(time.now());
        assertThat(requests).containsExactly("auth/login");
    }

    @Test
    void refreshesShortlyBeforeTheTokenExpires() {
        AuthorizationHeader first = authenticator.authorization(call());
        time.advanceMillis(88_999);
        assertThat(authenticator.authorization(call())).isSameAs(first);

        time.advanceMillis(1);

        assertThat(authenticator.authorization(call())).isNotEqualTo(first);
        assertThat(authenticator.obtainedAt()).isEqualTo(time.now());
        assertThat(requests).containsExactly("auth/login", "auth/refresh");
    }

    @Test
    void logsInAgainWhenThereIsNoRefreshToken() {
        refreshable = false;
        authenticator.authorization(call());
        time.advanceMillis(1000 * LIFE);

        authenticator.authorization(call());

        assertThat(requests).containsExactly("auth/login", "auth/login");
    }

    @Test
    void refreshesWhenThePortalRefusesTheToken() {
        AuthorizationHeader refused = authenticator.authorization(call());

        assertThat(authenticator.refresh(refused, call())).isTrue();

        assertThat(authenticator.authorization(call())).isNotEqualTo(refused);
        assertThat(requests).containsExactly("auth/login", "auth/refresh");
    }

    @Test
    void refreshesNothingWhenAnotherCallHasReplacedTheRefusedToken() {
        AuthorizationHeader refused = authenticator.authorization(call());
        authenticator.refresh(refused, call());

        assertThat(authenticator.refresh(refused, call())).isTrue();

        assertThat(requests).containsExactly("auth/login", "auth/refresh");
    }

    @Test
    void logsInWhenTheRefreshIsRefused() {
        AuthorizationHeader refused = authenticator.authorization(call());
        failure = new PortalOperationException(details("auth/refresh"));

        authenticator.refresh(refused, call());

        assertThat(requests).containsExactly("auth/login", "auth/refresh", "auth/login");
    }

    @Test
    void doesNotLogInWhenThePortalIsUnreachableOrLimitsTheRefresh() {
        AuthorizationHeader refused = authenticator.authorization(call());

        for (PortalOperationException lasting : List.of(
                new PortalUnreachableException(details("auth/refresh")),
                new PortalRateLimitException(details("auth/refresh")))) {
            failure = lasting;
            assertThatThrownBy(() -> authenticator.refresh(refused, call())).isSameAs(lasting);
        }

        assertThat(requests).containsExactly("auth/login", "auth/refresh", "auth/refresh");
    }

    @Test
    void sendsOneLoginWhenManyThreadsNeedAToken() throws Exception {
        gate = new CountDownLatch(1);
        List<Future<AuthorizationHeader>> headers = authorizeAtOnce();
        gate.countDown();

        AuthorizationHeader first = headers.get(0).get();
        for (Future<AuthorizationHeader> header : headers) {
            assertThat(header.get()).isSameAs(first);
        }
        assertThat(requests).containsExactly("auth/login");
    }

    @Test
    void sharesTheFailureOfALoginAndLogsInAgainAtTheNextCall() throws Exception {
        failure = new PortalAuthenticationException(details("auth/login"));
        gate = new CountDownLatch(1);
        List<Future<AuthorizationHeader>> headers = authorizeAtOnce();
        PortalOperationException shared = failure;
        gate.countDown();

        for (Future<AuthorizationHeader> header : headers) {
            assertThatThrownBy(header::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCause(shared);
        }
        assertThat(requests).containsExactly("auth/login");
        failure = null;
        assertThat(authenticator.authorization(call())).isNotNull();
        assertThat(requests).containsExactly("auth/login", "auth/login");
    }

    @Test
    void waitsForTheLoginOfAnotherThreadUntilTheDeadlineOnly() throws Exception {
        gate = new CountDownLatch(1);
        Future<AuthorizationHeader> login = threads.submit(() -> authenticator.authorization(call()));
        await().until(() -> requests.size() == 1);

        assertThatThrownBy(() -> authenticator.authorization(callWithin(Duration.ZERO)))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining("portal:auth/login")
                .hasMessageContaining("no token within requestDeadline=0 ms")
                .hasMessageContaining("The request was not sent");

        gate.countDown();
        assertThat(login.get()).isNotNull();
    }

    @Test
    void failsAndKeepsTheInterruptWhenAThreadIsInterruptedWhileItWaits() throws Exception {
        gate = new CountDownLatch(1);
        Future<AuthorizationHeader> login = threads.submit(() -> authenticator.authorization(call()));
        await().until(() -> requests.size() == 1);
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            try {
                authenticator.authorization(call());
            } catch (PortalUnreachableException e) {
                thrown.complete(Thread.currentThread().isInterrupted() ? e : new IllegalStateException(e));
            }
        });
        waiting.start();
        await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);

        waiting.interrupt();

        assertThat(thrown.get()).isExactlyInstanceOf(PortalUnreachableException.class);
        gate.countDown();
        login.get();
    }

    @Test
    void logsOutWhenItIsClosedAfterALogin() {
        authenticator.close(call());
        assertThat(requests).isEmpty();

        authenticator.authorization(call());
        authenticator.close(call());
        authenticator.close(call());

        assertThat(requests).containsExactly("auth/login", "auth/logout");
        assertThat(authenticator.obtainedAt()).isNull();
    }

    @Test
    void closesWhenTheLogoutFails() {
        authenticator.authorization(call());
        failure = new PortalUnreachableException(details("auth/logout"));

        authenticator.close(call());

        assertThat(requests).containsExactly("auth/login", "auth/logout");
    }

    private List<Future<AuthorizationHeader>> authorizeAtOnce() {
        List<Future<AuthorizationHeader>> headers = IntStream.range(0, THREADS)
                .mapToObj(i -> threads.submit(() -> authenticator.authorization(call())))
                .toList();
        // One waits for the portal, and all others for that one.
        await().until(() -> started.stream()
                        .filter(thread -> thread.getState() == Thread.State.TIMED_WAITING)
                        .count()
                == THREADS - 1);
        return headers;
    }

    private Thread thread(Runnable action) {
        Thread thread = new Thread(action);
        started.add(thread);
        return thread;
    }

    /** The portal: its tokens live for {@link #LIFE} seconds, and each is another one. */
    private Object respond(PortalRequest request, AuthorizationHeader authorization, CallContext call) {
        requests.add(request.operation().id());
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        PortalOperationException thrown = failure;
        if (thrown != null && thrown.getOperation().equals(request.operation().id())) {
            throw thrown;
        }
        long issued = time.now().getEpochSecond();
        String token = SessionTest.token(issued, issued + LIFE) + requests.size();
        return new Tokens(token, refreshable ? "refresh" + requests.size() : null, Map.of());
    }

    private static ErrorDetails details(String operation) {
        return ErrorDetails.builder(operation).build();
    }

    private static CallContext call() {
        return callWithin(Duration.ofMinutes(1));
    }

    private static CallContext callWithin(Duration limit) {
        return new CallContext(Deadline.after(limit), null, null, 1000, true, false, false, false);
    }
}
