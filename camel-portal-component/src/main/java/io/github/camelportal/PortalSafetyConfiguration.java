package io.github.camelportal;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What an integration may do to the portal at all. */
@UriParams
public abstract class PortalSafetyConfiguration extends PortalCallConfiguration {

    @UriParam(
            label = "common",
            description =
                    "Refuses, when a route starts, every operation that does more than read or begin and end a session of"
                            + " the API, and a consumer that acknowledges notifications. For reports, and for trying out"
                            + " with an account that can order.")
    private boolean readOnly;

    @UriParam(
            label = "common",
            description =
                    "Sends nothing that does more than read or begin and end a session of the API. The message body becomes"
                            + " a Map with what would have been sent (operation, method, path, body) without its secrets, and"
                            + " the header CamelPortalDryRun is true. Notifications are not acknowledged either.")
    private boolean dryRun;

    public boolean isReadOnly() {
        return readOnly;
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public void setDryRun(boolean dryRun) {
        this.dryRun = dryRun;
    }
}
