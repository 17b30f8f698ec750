package io.github.camelportal.simulator.auth;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalSimulatorBuilder;
import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.install.LoginLimit;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LoginLimitTest extends PortalTest {

    private static final String WRONG = "{\"username\":\"a@b\",\"password\":\"c\"}";

    @Override
    public PortalSimulatorBuilder options(PortalSimulatorBuilder builder) {
        return super.options(builder).loginLimit(LoginLimit.parse("2/PT240S"));
    }

    @Test
    void refusesLoginsBeyondLimitUntilPeriodEnds() {
        HttpResponse<String> first = logIn(simulator);
        simulator.advanceClock(Duration.ofSeconds(5));
        HttpResponse<String> second = logIn(simulator);
        HttpResponse<String> third = logIn(simulator);
        simulator.advanceClock(Duration.ofSeconds(235));
        HttpResponse<String> later = logIn(simulator);

        assertThat(header(first, "Limit")).isEqualTo("2");
        assertThat(header(first, "Remaining")).isEqualTo("1");
        assertThat(header(first, "Reset")).isEqualTo("240");
        assertThat(header(second, "Remaining")).isEqualTo("0");
        assertThat(header(second, "Reset")).isEqualTo("235");
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.body()).isEqualTo("{\"error\":[\"too_many_requests\"]}");
        assertThat(later.statusCode()).isEqualTo(401);
    }

    @Test
    void limitsNothingElse() {
        for (int i = 0; i < 5; i++) {
            assertThat(client.get("/details").has("client")).isTrue();
        }
    }

    @Test
    void refusesWithErrorBodyWhenStatusIsOk() {
        try (PortalSimulator lenient = PortalSimulator.builder()
                .loginLimit(LoginLimit.parse("1/60/200"))
                .start()) {
            logIn(lenient);

            HttpResponse<String> refused = logIn(lenient);

            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.body()).contains("too_many_requests");
        }
    }

    @Test
    void refusesImpossibleLimits() {
        for (String text : new String[] {"", "x/60", "5", "5/0", "5/60/500", "5/60/200/1"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> LoginLimit.parse(text));
        }
    }

    private static HttpResponse<String> logIn(PortalSimulator portal) {
        return SimulatorClient.anonymous(portal).response("POST", "/login", "application/json", WRONG);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue("X-RateLimit-" + name).orElseThrow();
    }
}
