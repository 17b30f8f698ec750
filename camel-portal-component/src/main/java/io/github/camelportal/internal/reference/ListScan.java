package io.github.camelportal.internal.reference;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.OperationTable;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;

/** Reads a list of the portal as a whole, because a part of it does not tell what is missing. */
final class ListScan {

    private ListScan() {}

    /**
     * Returns the elements of a list.
     *
     * @param  type                     type of the elements
     * @throws UncertainLookupException if the list is not complete
     */
    static <T> List<T> elements(PortalClient client, String group, String name, Class<T> type) {
        PortalRequest request = PortalRequest.of(OperationTable.operation(group, name));
        List<T> elements = new ArrayList<>();
        try (PagedIterator iterator = client.elements(request)) {
            while (iterator.hasNext()) {
                elements.add(type.cast(iterator.next()));
            }
            if (!iterator.isComplete()) {
                throw incomplete(request);
            }
        }
        if (elements.isEmpty() && !hasField(client, request)) {
            throw incomplete(request);
        }
        return elements;
    }

    /** Returns whether the response names its list. A portal in trouble may respond with nothing, which reads like an empty list. */
    private static boolean hasField(PortalClient client, PortalRequest request) {
        try {
            JsonNode response = PortalJson.mapper()
                    .readTree(String.valueOf(client.callForJson(request).body()));
            JsonNode list = response.findValue(request.operation().response().field());
            return list != null && list.isContainerNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static UncertainLookupException incomplete(PortalRequest request) {
        return new UncertainLookupException("the response to portal:" + request.operation() + " is not complete");
    }
}
