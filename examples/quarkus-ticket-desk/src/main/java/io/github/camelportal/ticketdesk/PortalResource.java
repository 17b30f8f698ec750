package io.github.camelportal.ticketdesk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;

/** Reports to the page whether replies arrive, by the health check of the feed. */
@Path("/portal")
public class PortalResource {

    private static final String FEED = "consumer:mirror-replies";

    @Inject
    CamelContext camel;

    /** Returns whether the last poll of the portal has failed. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public PortalStatus status() {
        // Only this check, because every open page asks each second.
        HealthCheck feed = HealthCheckHelper.getHealthCheck(camel, FEED);
        return new PortalStatus(feed != null && hasFailed(feed.callReadiness()));
    }

    /** A check is down before the first poll too, which is no failure. */
    private static boolean hasFailed(HealthCheck.Result result) {
        return result.getState() == HealthCheck.State.DOWN
                && result.getDetails().get("portal.failuresInRow") instanceof Number failures
                && failures.intValue() > 0;
    }

    /**
     * Status of the portal.
     *
     * @param failing whether the last poll has failed
     */
    public record PortalStatus(boolean failing) {}
}
