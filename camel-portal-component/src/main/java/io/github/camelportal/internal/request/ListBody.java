package io.github.camelportal.internal.request;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.apache.camel.Exchange;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.DnsRecord;

/** Reads a message body that is a list, for an operation with a parameter for it. */
final class ListBody {

    private ListBody() {}

    /** Returns the list as the parameter, or empty if the operation has none or the body is something else. */
    static Optional<BodyParameters> read(Operation operation, Exchange exchange) {
        return operation.listBody().flatMap(parameter -> list(exchange)
                .map(list -> new BodyParameters(Map.of(parameter.wireName(), list), false, null)));
    }

    private static Optional<Object> list(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        if (body instanceof ArrayNode) {
            return Optional.of(body);
        }
        if (body instanceof Object[] array) {
            return Optional.of(elements(Arrays.asList(array)));
        }
        if (body instanceof Collection<?> collection) {
            return Optional.of(elements(collection));
        }
        return body != null && BodyText.isText(body) ? parse(BodyText.of(exchange, body)) : Optional.empty();
    }

    /** Returns the elements. Fields of a record that the component does not know are the portal's, and not to be sent. */
    private static List<?> elements(Collection<?> list) {
        return list.stream()
                .map(element -> element instanceof DnsRecord each
                        ? new DnsRecord(
                                null,
                                null,
                                each.name(),
                                each.type(),
                                each.ttl(),
                                each.priority(),
                                each.content(),
                                null,
                                Map.of())
                        : element)
                .toList();
    }

    private static Optional<Object> parse(String text) {
        if (text == null || !text.strip().startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.of(PortalJson.mapper().readTree(text.strip()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "The message body starts like a JSON list and is none: " + e.getOriginalMessage(), e);
        }
    }
}
