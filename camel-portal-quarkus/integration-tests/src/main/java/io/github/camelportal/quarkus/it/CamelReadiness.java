package io.github.camelportal.quarkus.it;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck.Result;
import org.apache.camel.health.HealthCheck.State;
import org.apache.camel.health.HealthCheckHelper;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells what Camel's checks say where Quarkus is asked for its health. */
@Readiness
@ApplicationScoped
public class CamelReadiness implements HealthCheck {

    @Inject
    CamelContext camel;

    @Override
    public HealthCheckResponse call() {
        Collection<Result> results = HealthCheckHelper.invokeReadiness(camel);
        HealthCheckResponseBuilder response = HealthCheckResponse.named("camel")
                .status(results.stream().noneMatch(result -> result.getState() == State.DOWN));
        results.forEach(result ->
                response.withData(result.getCheck().getId(), result.getState().name()));
        return response.build();
    }
}
