package io.github.camelportal.internal.consumer;

import java.util.Map;

import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckResultBuilder;

import io.github.camelportal.internal.feed.FeedStatistics;
import io.github.camelportal.internal.feed.FeedStatus;

/** What Camel says of a consumer that polls, and how far its feed is. */
final class FeedHealthCheck implements HealthCheck {

    private final HealthCheck polls;
    private final FeedStatistics statistics;

    FeedHealthCheck(HealthCheck polls, FeedStatistics statistics) {
        this.polls = polls;
        this.statistics = statistics;
    }

    @Override
    public Result call(Map<String, Object> options) {
        Result result = polls.call(options);
        HealthCheckResultBuilder builder = HealthCheckResultBuilder.on(this)
                .state(result.getState())
                .message(result.getMessage().orElse(null))
                .error(result.getError().orElse(null))
                .details(result.getDetails());
        FeedStatus status = statistics.status();
        builder.detail("portal.operation", status.operation());
        builder.detail("portal.failuresInRow", status.failuresInRow());
        if (status.lastPoll() != null) {
            builder.detail("portal.lastPoll", status.lastPoll().toString());
        }
        if (status.lastSuccess() != null) {
            builder.detail("portal.lastSuccess", status.lastSuccess().toString());
        }
        return builder.build();
    }

    @Override
    public String getGroup() {
        return polls.getGroup();
    }

    @Override
    public String getId() {
        return polls.getId();
    }

    @Override
    public boolean isEnabled() {
        return polls.isEnabled();
    }

    @Override
    public void setEnabled(boolean enabled) {
        polls.setEnabled(enabled);
    }
}
