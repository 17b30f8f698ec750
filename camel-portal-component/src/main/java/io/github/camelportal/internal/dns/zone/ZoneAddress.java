package io.github.camelportal.internal.dns.zone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;

/**
 * The place of a zone in the portal.
 *
 * @param variables path variables that lead to it, by wire name
 * @param id        id of the domain or zone
 * @param name      name, or null if only the list of its records tells it
 */
public record ZoneAddress(Map<String, String> variables, String id, String name) {

    /** Creates the address of a domain. */
    public static ZoneAddress ofDomain(String id, String name) {
        return new ZoneAddress(Map.of("id", id), id, name);
    }

    /** Creates the address of a zone of a service. */
    public static ZoneAddress ofZone(String serviceId, String id, String name) {
        return new ZoneAddress(Map.of("service_id", serviceId, "zone_id", id), id, name);
    }

    /** Returns a request for all records. */
    public PortalRequest request(Operation operation, byte[] body) {
        return request(operation, variables, body);
    }

    /** Returns a request for one record. */
    public PortalRequest request(Operation operation, String recordId, byte[] body) {
        Map<String, String> all = new LinkedHashMap<>(variables);
        all.put("record_id", recordId);
        return request(operation, all, body);
    }

    /** Returns a request whose path has the given variables, by wire name. */
    public static PortalRequest request(Operation operation, Map<String, String> values, byte[] body) {
        String target = operation.path();
        List<String> secrets = new ArrayList<>();
        for (Parameter parameter : operation.parameters(Parameter.Place.PATH)) {
            String value = values.get(parameter.wireName());
            target = target.replace("{" + parameter.wireName() + "}", PercentEncoding.encode(value));
            if (parameter.secret()) {
                // The mapping of a specification may declare an id as secret.
                secrets.add(value);
            }
        }
        return new PortalRequest(operation, target, body, secrets);
    }
}
