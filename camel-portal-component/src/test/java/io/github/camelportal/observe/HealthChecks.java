package io.github.camelportal.observe;

import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRepository;

import static org.assertj.core.api.Assertions.assertThat;

/** The health checks of one kind in a Camel context, and their results. */
public final class HealthChecks {

    private final CamelContext context;
    private final String repository;

    private HealthChecks(CamelContext context, String repository) {
        this.context = context;
        this.repository = repository;
    }

    public static HealthChecks producers(CamelContext context) {
        return new HealthChecks(context, "producers");
    }

    public static HealthChecks consumers(CamelContext context) {
        return new HealthChecks(context, "consumers");
    }

    public List<HealthCheck> checks() {
        HealthCheckRepository checks = HealthCheckHelper.getHealthCheckRepository(context, repository);
        // Camel has those of producers switched off until somebody wants them.
        checks.setEnabled(true);
        return checks.stream().toList();
    }

    public HealthCheck.Result result() {
        assertThat(checks()).hasSize(1);
        return checks().get(0).call(Map.of(HealthCheck.CHECK_KIND, HealthCheck.Kind.READINESS));
    }

    /** All that a result shows to anybody. */
    public static String shown(HealthCheck.Result result) {
        return result.getState() + " " + result.getMessage() + " " + result.getError() + " " + result.getDetails();
    }
}
