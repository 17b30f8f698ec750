package io.github.camelportal;

import java.time.Duration;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

import io.github.camelportal.internal.client.policy.CallOptions;

/** How far a call goes before it is given up. */
@UriParams
public abstract class PortalCallConfiguration extends PortalHttpConfiguration {

    @UriParam(
            label = "common",
            defaultValue = "60000",
            javaType = "java.time.Duration",
            description =
                    "How long a call may take as a whole, with all repetitions and waiting, in milliseconds or as a"
                            + " duration such as 60s. Of what is read as it is used (outputType=iterator, feeds), it is the time"
                            + " in which a page is waited for, and not that in which the route uses it. Raise it for large"
                            + " downloads and slow orders.")
    private long requestDeadline = CallOptions.DEFAULTS.deadline().toMillis();

    @UriParam(
            label = "common",
            defaultValue = "2",
            description =
                    "How often a call is repeated that failed in a way that may pass: what only reads, after any such"
                            + " failure; anything else, only where the portal surely did not carry it out. 0 repeats nothing.")
    private int maxRetries = CallOptions.DEFAULTS.maxRetries();

    @UriParam(
            label = "advanced",
            defaultValue = "500",
            javaType = "java.time.Duration",
            description =
                    "The longest wait before the first repetition, in milliseconds or as a duration; it doubles with each"
                            + " further one. The wait is a random part of it, so that many callers do not come back at once.")
    private long retryDelay = CallOptions.DEFAULTS.retryDelay().toMillis();

    @UriParam(
            label = "advanced",
            defaultValue = "10000",
            javaType = "java.time.Duration",
            description =
                    "The longest wait that a call obeys when the portal says Retry-After, in milliseconds or as a duration."
                            + " If the portal wants more, the call fails at once with a PortalRateLimitException that says it.")
    private long maxRetryAfter = CallOptions.DEFAULTS.maxRetryAfter().toMillis();

    @UriParam(
            label = "common",
            defaultValueNote = "no limit",
            description =
                    "How many requests of the account go out in a second at most, such as 5 or 0.5; the others wait their"
                            + " turn. All endpoints and consumers of the account share the limit.")
    private Double requestsPerSecond;

    @UriParam(
            label = "advanced",
            defaultValue = "67108864",
            description = "How many bytes of an answer are held in memory at most, after unpacking. What is streamed"
                    + " (outputType=iterator and stream, files, feeds) is not limited.")
    private long maxResponseSize = CallOptions.DEFAULTS.maxResponseSize();

    CallOptions callSettings() {
        return new CallOptions(
                Duration.ofMillis(requestDeadline),
                maxRetries,
                Duration.ofMillis(retryDelay),
                Duration.ofMillis(maxRetryAfter),
                maxResponseSize);
    }

    public long getRequestDeadline() {
        return requestDeadline;
    }

    public void setRequestDeadline(long requestDeadline) {
        this.requestDeadline = requestDeadline;
    }

    public int getMaxRetries() {
        return maxRetries;
    }

    public void setMaxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    public long getRetryDelay() {
        return retryDelay;
    }

    public void setRetryDelay(long retryDelay) {
        this.retryDelay = retryDelay;
    }

    public long getMaxRetryAfter() {
        return maxRetryAfter;
    }

    public void setMaxRetryAfter(long maxRetryAfter) {
        this.maxRetryAfter = maxRetryAfter;
    }

    public Double getRequestsPerSecond() {
        return requestsPerSecond;
    }

    public void setRequestsPerSecond(Double requestsPerSecond) {
        this.requestsPerSecond = requestsPerSecond;
    }

    public long getMaxResponseSize() {
        return maxResponseSize;
    }

    public void setMaxResponseSize(long maxResponseSize) {
        this.maxResponseSize = maxResponseSize;
    }
}
