package io.github.camelportal.internal.client.decode;

import java.util.List;
import java.util.Map;

/**
 * What a call gave.
 *
 * @param body   what the user wants; may be null where the portal had nothing to say
 * @param info   codes or sentences that the portal added
 * @param extraFields fields of the answer that stand beside what became the body, by their wire names
 */
public record PortalResponse(Object body, List<String> info, Map<String, Object> extraFields) {

    /** Nothing stands beside the body. */
    public PortalResponse(Object body, List<String> info) {
        this(body, info, Map.of());
    }

    /** Without what the portal answered, which may hold passwords. */
    @Override
    public String toString() {
        return "PortalResult[" + (body == null ? "no body" : body.getClass().getSimpleName()) + "]";
    }
}
