package io.github.camelportal;

import java.time.Duration;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

import io.github.camelportal.internal.await.AwaitOptions;

/** Options of commands to machines whose effect the exchange waits for. */
@UriParams
public class PortalAwaitConfiguration {

    static final long DEFAULT_TIMEOUT = 600_000;
    static final long DEFAULT_INTERVAL = 5_000;

    @UriParam(
            label = "producer",
            description =
                    "State to wait for after a command to a machine, such as vms/start: running, stopped or removed. After"
                            + " vms/create, vms/rebuild and services/reinstall, it may be any word that the portal displays. The"
                            + " exchange ends when the portal displays the state, or fails with a PortalAwaitTimeoutException. The"
                            + " command is sent once, or not at all if the machine is in the state already. The header"
                            + " CamelPortalAwait takes precedence.")
    private String await;

    @UriParam(
            label = "producer",
            defaultValue = "600000",
            javaType = "java.time.Duration",
            description =
                    "Maximum time until the portal displays the state of await, in milliseconds or as a duration such as 10m.")
    private long awaitTimeout = DEFAULT_TIMEOUT;

    @UriParam(
            label = "producer",
            defaultValue = "5000",
            javaType = "java.time.Duration",
            description =
                    "Time between two polls of the state of await, in milliseconds or as a duration such as 5s. The polls"
                            + " count for requestsPerSecond.")
    private long awaitInterval = DEFAULT_INTERVAL;

    AwaitOptions options() {
        return new AwaitOptions(Duration.ofMillis(awaitTimeout), Duration.ofMillis(awaitInterval));
    }

    public String getAwait() {
        return await;
    }

    public void setAwait(String await) {
        this.await = await;
    }

    public long getAwaitTimeout() {
        return awaitTimeout;
    }

    public void setAwaitTimeout(long awaitTimeout) {
        this.awaitTimeout = awaitTimeout;
    }

    public long getAwaitInterval() {
        return awaitInterval;
    }

    public void setAwaitInterval(long awaitInterval) {
        this.awaitInterval = awaitInterval;
    }
}
