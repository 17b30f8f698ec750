package io.github.camelportal;

import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRepository;

import static org.assertj.core.api.Assertions.assertThat;

/** What Camel's health checks of a kind say in a context. */
final class Checked {

    private final CamelContext context;
    private final String repository;

    private Checked(CamelContext context, String repository) {
        this.context = context;
        this.repository = repository;
    }

    static Checked producers(CamelContext context) {
        return new Checked(context, "producers");
    }

    static Checked consumers(CamelContext context) {
        return new Checked(context, "consumers");
    }

    List<HealthCheck> checks() {
        HealthCheckRepository checks = HealthCheckHelper.getHealthCheckRepository(context, repository);
        // Camel has those of producers switched off until somebody wants them.
        checks.setEnabled(true);
        return checks.stream().toList();
    }

    HealthCheck.Result result() {
        assertThat(checks()).hasSize(1);
        return checks().get(0).call(Map.of(HealthCheck.CHECK_KIND, HealthCheck.Kind.READINESS));
    }

    /** All that a result shows to anybody. */
    static String shown(HealthCheck.Result result) {
        return result.getState() + " " + result.getMessage() + " " + result.getError() + " " + result.getDetails();
    }
}
