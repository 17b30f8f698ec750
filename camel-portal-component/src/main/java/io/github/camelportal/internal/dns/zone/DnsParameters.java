package io.github.camelportal.internal.dns.zone;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;

/**
 * The parameters of a call.
 *
 * @param operation operation that a route calls
 * @param fields    parameters and other fields, by wire name
 */
public record DnsParameters(Operation operation, Map<String, Object> fields) {

    /** Reads the parameters of a request of the composite operation, which has all of them in its body. */
    public static DnsParameters of(PortalRequest request) {
        try {
            return new DnsParameters(
                    request.operation(),
                    PortalJson.toMapAsWritten(PortalJson.mapper().readTree(request.body())));
        } catch (IOException e) {
            throw new IllegalStateException("The component wrote a body that it cannot read", e);
        }
    }

    /** Omits the values, since they are not for logs. */
    @Override
    public String toString() {
        return "DnsParameters[" + operation + " " + fields.keySet() + "]";
    }

    /** Returns a parameter as text, or null if it is missing or blank. */
    public String text(String wireName) {
        Object value = fields.get(wireName);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    /** Returns an id, which must fit into a path. */
    public String id(String wireName) {
        String id = text(wireName);
        if (id != null && !PercentEncoding.isSegment(id)) {
            throw failure(wireName + "='" + id + "' is no id. Use the id that the portal lists");
        }
        return id;
    }

    /**
     * Returns the record that the route wants.
     *
     * @param exists whether it is wanted to exist, or not to exist
     * @throws IllegalArgumentException if there can be none
     */
    public WantedRecord record(String zoneName, boolean exists) {
        try {
            return new WantedFields(fields, wireNames(), exists).read(zoneName);
        } catch (IllegalArgumentException e) {
            throw failure(e.getMessage());
        }
    }

    /** Returns the names of the parameters of the operation. */
    public Set<String> wireNames() {
        return operation.parameters().stream().map(Parameter::wireName).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the failure of a call whose parameters cannot be used. Nothing was sent for it that changes the portal. */
    public IllegalArgumentException failure(String problem) {
        return new IllegalArgumentException("portal:" + operation + ": " + problem + ".");
    }

    /** Returns the failure of a call that lacks all of several parameters. */
    public IllegalArgumentException missing(List<String> options) {
        List<String> headers = operation.parameters().stream()
                .filter(parameter -> options.contains(parameter.option()))
                .map(parameter -> parameter.header())
                .toList();
        return failure(String.join(" and ", options) + " are missing, one of which is needed. Set the header "
                + String.join(" or ", headers) + ", the option " + String.join(" or ", options)
                + ", or a field of the body");
    }
}
