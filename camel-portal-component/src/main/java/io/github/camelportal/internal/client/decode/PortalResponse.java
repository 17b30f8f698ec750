package io.github.camelportal.internal.client.decode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of a call.
 *
 * @param body          payload as a record, a list, a map or text, or null if the portal sent none
 * @param info          codes or sentences that the portal added
 * @param infoArguments arguments of the codes that have some, by code
 * @param extraFields   fields of the response beside its payload, by their wire names
 * @param headers       headers of the message that say how the result came about
 */
public record PortalResponse(
        Object body,
        List<String> info,
        Map<String, List<String>> infoArguments,
        Map<String, Object> extraFields,
        Map<String, Object> headers) {

    /** Creates a result without headers. */
    public PortalResponse(
            Object body, List<String> info, Map<String, List<String>> infoArguments, Map<String, Object> extraFields) {
        this(body, info, infoArguments, extraFields, Map.of());
    }

    /** Creates a result without fields beside the payload. */
    public PortalResponse(Object body, List<String> info) {
        this(body, info, Map.of(), Map.of());
    }

    /** Returns the same result with further headers. */
    public PortalResponse withHeaders(Map<String, Object> further) {
        Map<String, Object> all = new HashMap<>(headers);
        all.putAll(further);
        return new PortalResponse(body, info, infoArguments, extraFields, all);
    }

    /** Does not contain the response, which may hold passwords. */
    @Override
    public String toString() {
        return "PortalResponse[" + (body == null ? "no body" : body.getClass().getSimpleName()) + "]";
    }
}
