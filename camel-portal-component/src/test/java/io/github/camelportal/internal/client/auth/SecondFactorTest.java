package io.github.camelportal.internal.client.auth;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.policy.CallContext;
import io.github.camelportal.internal.client.policy.Deadline;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.Tokens;
import io.github.camelportal.support.ManualTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The codes that complete a login, with a portal that is a function and a clock that stands at the edge of a step. */
class SecondFactorTest {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private final ManualTime time = new ManualTime();
    private final List<String> requests = new ArrayList<>();
    private final List<Consumer<String>> script = new ArrayList<>();
    private final SessionAuthenticator authenticator = new SessionAuthenticator(
            new SessionClient(
                    new PortalAccount(
                            "https://example.com/api",
                            PortalAccount.Method.TOKEN,
                            new UsernamePassword("joe", "pass", SECRET),
                            null),
                    this::respond),
            time.clock());

    @Test
    void completesLoginWithTheCodeOfTheStep() {
        assertThat(authenticator.authorization(call()).value()).isEqualTo("Bearer token-3");

        assertThat(requests).containsExactly("auth/login", "auth/verifyMfa Bearer unfinished " + code(0));
    }

    @Test
    void sendsCodeOfNextStepWhenTheStepEndsWhileTheCodeIsRefused() {
        time.advanceMillis(29_999);
        script.add(code -> {
            time.advanceMillis(1);
            throw new PortalOperationException(details("invalid_code"));
        });

        assertThat(authenticator.authorization(call())).isNotNull();

        assertThat(requests)
                .containsExactly(
                        "auth/login",
                        "auth/verifyMfa Bearer unfinished " + code(0),
                        "auth/verifyMfa Bearer unfinished " + code(1));
        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void sendsNoThirdCodeWhenTheSecondOneIsRefusedToo() {
        for (int i = 0; i < 2; i++) {
            script.add(code -> {
                time.advanceMillis(30_000);
                throw new PortalAuthenticationException(details("wronglogin"));
            });
        }

        assertThatThrownBy(() -> authenticator.authorization(call()))
                .isExactlyInstanceOf(PortalAuthenticationException.class)
                .hasMessageContaining(
                        "portal:auth/login failed: HTTP 401, the portal refused the code of the second factor")
                .hasMessageContaining("wronglogin")
                .hasMessageContaining("Check totpSecret");
        assertThat(requests).hasSize(3);
    }

    @Test
    void sendsOneCodeWhenItIsRefusedWithinTheStep() {
        script.add(code -> {
            time.advanceMillis(29_999);
            throw new PortalOperationException(details("invalid_code"));
        });

        assertThatThrownBy(() -> authenticator.authorization(call()))
                .isExactlyInstanceOf(PortalAuthenticationException.class);
        assertThat(requests).hasSize(2);
    }

    @Test
    void waitsForNextStepWhenTheCodeWasSentBefore() {
        AuthorizationHeader first = authenticator.authorization(call());
        time.advanceMillis(10_000);

        assertThat(authenticator.refresh(first, call())).isTrue();

        assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(20));
        assertThat(requests.get(3)).endsWith(code(1)).isNotEqualTo(requests.get(1));
    }

    @Test
    void sendsNothingWhenNextStepIsAfterTheDeadline() {
        AuthorizationHeader first = authenticator.authorization(call());

        assertThatThrownBy(() -> authenticator.refresh(first, callWithin(Duration.ofSeconds(30))))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining("the code of this half minute was sent before")
                .hasMessageContaining("requestDeadline");
        assertThat(requests).hasSize(3);
    }

    @Test
    void keepsFailureThatMayPassWhenThePortalIsInTrouble() {
        PortalUnreachableException trouble = new PortalUnreachableException(details("timeout"));
        script.add(code -> {
            time.advanceMillis(30_000);
            throw trouble;
        });

        assertThatThrownBy(() -> authenticator.authorization(call())).isSameAs(trouble);
        assertThat(requests).hasSize(2);
    }

    private Object respond(PortalRequest request, AuthorizationHeader authorization, CallContext call) {
        String operation = request.operation().id();
        if (operation.equals("auth/login")) {
            requests.add(operation);
            return new Tokens(null, null, Map.of("mfa", Map.of("token", "unfinished")));
        }
        String code = code(request);
        requests.add(operation + " " + authorization.value() + " " + code);
        assertThat(request.secrets()).containsExactly(code);
        if (!script.isEmpty()) {
            script.remove(0).accept(code);
        }
        return new Tokens("token-" + (requests.size() + 1), null, Map.of());
    }

    private static String code(PortalRequest request) {
        try {
            assertThat(PortalJson.mapper()
                            .readTree(request.body())
                            .path("method")
                            .asText())
                    .isEqualTo("google_authenticator");
            return PortalJson.mapper()
                    .readTree(request.body())
                    .at("/payload/code")
                    .asText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The code of a step after the one in which the test starts. */
    private static String code(int steps) {
        return TotpSecret.parse(SECRET).code(TotpSecret.step(new ManualTime().now()) + steps);
    }

    private static ErrorDetails details(String error) {
        return ErrorDetails.builder("auth/verifyMfa", 401, null)
                .errors(List.of(error))
                .build();
    }

    private CallContext call() {
        return callWithin(Duration.ofMinutes(1));
    }

    private CallContext callWithin(Duration limit) {
        return new CallContext(
                Deadline.after(limit, time.ticker()), null, time.sleeper(), 1000, true, false, false, false);
    }
}
