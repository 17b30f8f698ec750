package io.github.camelportal.internal.dns.zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.model.DnsRecord;

/** Reads the records of a zone. A list that may lack records is no ground for a change, so that it is a failure. */
public final class ZoneReader {

    private static final String NAME = "name";

    private final Operation operation;
    private final PortalClient client;
    private final ZoneAddress address;
    private final DnsParameters parameters;

    public ZoneReader(Operation operation, PortalClient client, ZoneAddress address, DnsParameters parameters) {
        this.operation = operation;
        this.client = client;
        this.address = address;
        this.parameters = parameters;
    }

    /**
     * Reads all records. An empty list is read twice, since a portal in trouble may write one.
     *
     * @throws PortalOperationException if it fails, or if the list may not be complete
     */
    public ZoneSnapshot read() {
        ZoneSnapshot first = readOnce();
        return first.records().isEmpty() ? readOnce() : first;
    }

    private ZoneSnapshot readOnce() {
        List<DnsRecord> records = new ArrayList<>();
        try (PagedIterator elements = client.trees(address.request(operation, null))) {
            while (elements.hasNext()) {
                records.add((DnsRecord) client.typed(operation, (JsonNode) elements.next()));
            }
            if (!elements.isComplete()) {
                throw doubtful("the list of records may be incomplete");
            }
            String zoneName = zoneName(elements.extraFields().get(NAME));
            check(records);
            return new ZoneSnapshot(
                    zoneName,
                    records.stream()
                            .map(each -> ListedRecord.of(each, zoneName))
                            .toList());
        }
    }

    /** Returns the name of the zone, which stands beside the records of a zone of a service. */
    private String zoneName(Object listed) {
        if (address.name() != null) {
            return address.name();
        }
        String expected = parameters.text("zone_name");
        if (listed == null || listed.toString().isBlank()) {
            if (expected == null) {
                throw doubtful("the response does not tell the name of the zone. Set zoneName");
            }
            return expected;
        }
        ZoneLocator.requireName(parameters, expected, listed.toString(), "zoneId=" + address.id());
        return listed.toString().strip();
    }

    private void check(List<DnsRecord> records) {
        Set<String> ids = new HashSet<>();
        for (DnsRecord each : records) {
            if (each.type() == null || each.type().isBlank()) {
                throw doubtful("a record in the list has no type");
            }
            if (each.id() != null && !ids.add(each.id())) {
                throw doubtful("two records in the list have the id " + each.id());
            }
        }
    }

    /**
     * Refuses a list with a record whose content is missing, since it may be a wanted one.
     *
     * @param concerned the records that matter, by their identity
     */
    public void requireContents(ZoneSnapshot zone, Predicate<RecordIdentity> concerned) {
        if (zone.records().stream()
                .map(ListedRecord::identity)
                .anyMatch(each -> each.content() == null && concerned.test(each))) {
            throw doubtful("a record in the list has the name and the type, and no content");
        }
    }

    private PortalUnreadableResponseException doubtful(String problem) {
        return new PortalUnreadableResponseException(ErrorDetails.builder(operation.id(), 200, null)
                .problem(problem)
                .hint("Nothing is created or deleted because of it. Send the exchange again later.")
                .build());
    }
}
