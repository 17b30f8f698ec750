package io.github.camelportal.internal.dns.zone;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.TxtContent;

/** Sends the steps of a change, each as the operation of the portal for it. */
public final class ZoneWriter {

    private final ZoneOperations operations;
    private final PortalClient client;
    private final ZoneAddress address;

    public ZoneWriter(ZoneOperations operations, PortalClient client, ZoneAddress address) {
        this.operations = operations;
        this.client = client;
        this.address = address;
    }

    /**
     * Sends a step.
     *
     * @throws PortalOperationException if the portal refuses it, or if its outcome is unknown
     */
    public void send(ZoneStep step) {
        client.call(
                switch (step.action()) {
                    case CREATE -> address.request(operations.create(), body(operations.create(), step.wanted(), null));
                    case UPDATE ->
                        address.request(
                                operations.update(),
                                id(step.target()),
                                body(operations.update(), step.wanted(), step.target()));
                    case DELETE -> address.request(operations.delete(), id(step.target()), null);
                });
    }

    private String id(ListedRecord target) {
        String id = target.dnsRecord().id();
        if (id == null || !PercentEncoding.isSegment(id)) {
            throw new PortalUnreadableResponseException(
                    ErrorDetails.builder(operations.list().id(), 200, null)
                            .problem("the record to change is listed without an id")
                            .hint("Change it in the portal.")
                            .build());
        }
        return id;
    }

    /** Returns the whole record, because an update may reset the fields that it lacks. */
    private static byte[] body(Operation operation, WantedRecord wanted, ListedRecord target) {
        String type = wanted.identity().type();
        Integer priority = wanted.priority() == null && target != null ? target.priority() : wanted.priority();
        Integer ttl =
                wanted.ttl() == null && target != null ? target.dnsRecord().ttl() : wanted.ttl();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", wanted.identity().name().toSend());
        fields.put("type", type);
        fields.put("content", TxtContent.isTxt(type) ? TxtContent.quote(wanted.content()) : wanted.content());
        put(fields, operation, "priority", priority);
        put(fields, operation, "ttl", ttl);
        wanted.otherFields().forEach(fields::putIfAbsent);
        try {
            return PortalJson.mapper().writeValueAsBytes(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "portal:" + operation + ": the message body cannot be written as JSON: " + e.getOriginalMessage(),
                    e);
        }
    }

    /** Writes a number as the operation declares it, if it declares it. */
    private static void put(Map<String, Object> fields, Operation operation, String wireName, Integer value) {
        if (value != null) {
            operation.parameters(Parameter.Place.BODY).stream()
                    .filter(parameter -> parameter.wireName().equals(wireName))
                    .findFirst()
                    .ifPresent(parameter ->
                            fields.put(wireName, parameter.type() == Parameter.Type.STRING ? value.toString() : value));
        }
    }
}
