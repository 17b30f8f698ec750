package io.github.camelportal.client;

import java.util.List;

/**
 * What a call gave.
 *
 * @param body what the user wants; may be null where the portal had nothing to say
 * @param info codes or sentences that the portal added
 */
public record PortalResult(Object body, List<String> info) {}
