package io.github.camelportal.ticketdesk;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;

/** A check that counts its calls. */
final class CountedHealthCheck extends AbstractHealthCheck {

    private final AtomicInteger calls = new AtomicInteger();

    CountedHealthCheck() {
        super("counted");
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        calls.incrementAndGet();
        builder.up();
    }

    int calls() {
        return calls.get();
    }
}
