package io.github.camelportal.internal.dns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.github.camelportal.api.InstallOperations;
import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.Retryability;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.dns.zone.DnsParameters;
import io.github.camelportal.internal.dns.zone.RecordIdentity;
import io.github.camelportal.internal.dns.zone.RewrittenRecords;
import io.github.camelportal.internal.dns.zone.StepRunner;
import io.github.camelportal.internal.dns.zone.ZoneAddress;
import io.github.camelportal.internal.dns.zone.ZoneLocator;
import io.github.camelportal.internal.dns.zone.ZoneLocks;
import io.github.camelportal.internal.dns.zone.ZoneOperations;
import io.github.camelportal.internal.dns.zone.ZoneReader;
import io.github.camelportal.internal.dns.zone.ZoneWriter;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.PortalRecord;

/**
 * An operation that makes a DNS record exist or not exist, or a whole zone have the wanted records. It reads before it writes, so
 * that it can be repeated.
 */
public final class DnsRecordOperation {

    private static final String APPLY = "apply";
    private static final Set<String> GROUPS = Set.of("dns", "zones");
    private static final Set<String> RECORD_NAMES = Set.of("ensureRecord", "removeRecord");

    private final ZoneOperations operations;
    private final ZoneLocator locator;
    private final PortalClient client;
    private final boolean dryRun;

    private DnsRecordOperation(Operation operation, InstallOperations install, PortalClient client, boolean dryRun) {
        this.operations = ZoneOperations.of(operation, install);
        this.locator = new ZoneLocator(install, client);
        this.client = client;
        this.dryRun = dryRun;
    }

    /**
     * Returns the operation of an endpoint, or empty if it is none of these.
     *
     * @param install operations of the install
     * @param dryRun  whether to return the change without making it
     */
    public static Optional<DnsRecordOperation> of(
            Operation operation, InstallOperations install, PortalClient client, boolean dryRun) {
        return isOfRecord(operation) || isOfZone(operation)
                ? Optional.of(new DnsRecordOperation(operation, install, client, dryRun))
                : Optional.empty();
    }

    private static boolean isOfRecord(Operation operation) {
        return GROUPS.contains(operation.group()) && RECORD_NAMES.contains(operation.name());
    }

    private static boolean isOfZone(Operation operation) {
        return GROUPS.contains(operation.group()) && operation.name().equals(APPLY);
    }

    /** Returns the problems of the parameters in the URI of an endpoint, which would fail each exchange. */
    public static List<String> problems(Operation operation, Map<String, Object> values) {
        Object type = values.get("type");
        Object content = values.get("content");
        if (!isOfRecord(operation) || type == null || content == null) {
            return List.of();
        }
        return Optional.ofNullable(
                        RecordGoal.of(operation).problem(RecordIdentity.type(type.toString()), content.toString()))
                .stream()
                .toList();
    }

    /**
     * Makes the change that a request describes, if it is needed.
     *
     * @param asJson whether to return the result as JSON
     */
    public PortalResponse execute(PortalRequest request, boolean asJson) {
        DnsParameters parameters = DnsParameters.of(request);
        ZoneAddress address = locator.locate(parameters);
        ZoneLocks.Key key = new ZoneLocks.Key(
                client.account().baseUrl(),
                address.request(operations.list(), null).target());
        PortalRecord result = ZoneLocks.run(
                key, client.deadline(), () -> change(parameters, address, key), () -> busy(operations.composite()));
        return new PortalResponse(asJson ? json(result) : result, List.of());
    }

    private PortalOperationException busy(Operation operation) {
        return new PortalOperationException(ErrorDetails.builder(operation.id())
                .problem("another exchange is still changing the zone after requestDeadline="
                        + client.deadline().toMillis() + " ms")
                .hint("Nothing was sent that changes the portal. Send the exchange again later.")
                .retryability(Retryability.ALWAYS)
                .build());
    }

    private PortalRecord change(DnsParameters parameters, ZoneAddress address, ZoneLocks.Key zone) {
        ZoneReader reader = new ZoneReader(operations.list(), client, address, parameters);
        StepRunner runner =
                new StepRunner(new RewrittenRecords(zone), reader, new ZoneWriter(operations, client, address));
        if (isOfZone(operations.composite())) {
            boolean hasTtl = operations.create().parameter("ttl").isPresent();
            return new ZoneChange(hasTtl, reader, runner).make(address, parameters, dryRun);
        }
        return new RecordChange(RecordGoal.of(operations.composite()), reader, runner)
                .make(address, parameters, dryRun);
    }

    private static String json(PortalRecord result) {
        try {
            return PortalJson.mapper().writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record cannot be written as JSON", e);
        }
    }
}
