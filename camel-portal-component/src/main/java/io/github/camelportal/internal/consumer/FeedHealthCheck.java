package io.github.camelportal.internal.consumer;

import java.util.Map;

import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckResultBuilder;

import io.github.camelportal.internal.feed.FeedStatus;

/** Adds the progress of the feed to Camel's health check of a polling consumer. */
final class FeedHealthCheck implements HealthCheck {

    private final HealthCheck consumerCheck;
    private final FeedSession session;

    FeedHealthCheck(HealthCheck consumerCheck, FeedSession session) {
        this.consumerCheck = consumerCheck;
        this.session = session;
    }

    @Override
    public Result call(Map<String, Object> options) {
        Result result = consumerCheck.call(options);
        HealthCheckResultBuilder builder = HealthCheckResultBuilder.on(this)
                .state(result.getState())
                .message(result.getMessage().orElse(null))
                .error(result.getError().orElse(null))
                .details(result.getDetails());
        FeedStatus status = session.statistics().status();
        builder.detail("portal.operation", status.operation());
        builder.detail("portal.failuresInRow", status.failuresInRow());
        if (status.lastPoll() != null) {
            builder.detail("portal.lastPoll", status.lastPoll().toString());
        }
        if (status.lastSuccess() != null) {
            builder.detail("portal.lastSuccess", status.lastSuccess().toString());
        }
        if (status.heldRemovals() != null) {
            builder.detail("portal.heldRemovals", status.heldRemovals());
        }
        if (status.unsavedStates() > 0) {
            builder.detail("portal.unsavedStates", status.unsavedStates());
        }
        if (status.poll() != null) {
            builder.detail("portal.pollElements", status.poll().elements());
            builder.detail("portal.pollElementsPerSecond", status.poll().perSecond());
            builder.detail("portal.pollExchanges", status.poll().exchanges());
        }
        session.credentialsRefusedUntil().ifPresent(end -> builder.down()
                .message("The portal has refused the credentials. They are tried again after " + end
                        + ", or at once when they change.")
                .detail("portal.credentialsRefusedUntil", end.toString()));
        return builder.build();
    }

    @Override
    public String getGroup() {
        return consumerCheck.getGroup();
    }

    @Override
    public String getId() {
        return consumerCheck.getId();
    }

    @Override
    public boolean isEnabled() {
        return consumerCheck.isEnabled();
    }

    @Override
    public void setEnabled(boolean enabled) {
        consumerCheck.setEnabled(enabled);
    }
}
