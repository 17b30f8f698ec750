package io.github.camelportal.internal.await;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.json.PortalJson;

/**
 * The end of a successful wait.
 *
 * @param response    response with the machine as the portal displays it
 * @param commandSent whether the command was sent
 */
public record AwaitResult(PortalResponse response, boolean commandSent) {

    /** Returns the response with the machine as JSON. */
    public PortalResponse asJson() {
        try {
            return new PortalResponse(
                    PortalJson.mapper().writeValueAsString(response.body()),
                    response.info(),
                    response.infoArguments(),
                    response.extraFields());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that was read from JSON cannot be written", e);
        }
    }
}
