package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code zones}. */
final class ZonesOperations {

    private ZonesOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "zones",
                "DNS zones of services that host DNS.",
                ZonesEndpointConfiguration::new,
                List.of(listOperation(), createOperation(), listByServiceOperation(), getOperation(), deleteOperation(), createRecordOperation(), updateRecordOperation(), deleteRecordOperation()));
    }

    private static Operation listOperation() {
        return new Operation(
                "zones",
                "list",
                "List DNS zones",
                "GET",
                "/dns",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(),
                ResponseSpec.list("zones", "domain_id", Zone.class),
                false);
    }

    private static Operation createOperation() {
        return new Operation(
                "zones",
                "create",
                "Add a DNS zone",
                "POST",
                "/service/{service_id}/dns",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "service_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "name",
                                "name",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.acknowledgement(),
                false);
    }

    private static Operation listByServiceOperation() {
        return new Operation(
                "zones",
                "listByService",
                "List the DNS zones of a service",
                "GET",
                "/service/{service_id}/dns",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "service_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation getOperation() {
        return new Operation(
                "zones",
                "get",
                "DNS zone details",
                "GET",
                "/service/{service_id}/dns/{zone_id}",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "service_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "zoneId",
                                "zone_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single(null, Zone.class).withListing("records", "id", DnsRecord.class),
                false);
    }

    private static Operation deleteOperation() {
        return new Operation(
                "zones",
                "delete",
                "Remove a DNS zone",
                "DELETE",
                "/service/{service_id}/dns/{zone_id}",
                OperationEffect.DESTROYS,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "service_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "zoneId",
                                "zone_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.acknowledgement(),
                false);
    }

    private static Operation createRecordOperation() {
        return new Operation(
                "zones",
                "createRecord",
                "Add a record to a zone",
                "POST",
                "/service/{service_id}/dns/{zone_id}/records",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "service_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "zoneId",
                                "zone_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "name",
                                "name",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "ttl",
                                "ttl",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "priority",
                                "priority",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "type",
                                "type",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "content",
                                "content",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.acknowledgement(),
                false);
    }

    private static Operation updateRecordOperation() {
        return new Operation(
                "zones",
                "updateRecord",
                "Change a record of a zone",
                "PUT",
                "/service/{service_id}/dns/{zone_id}/records/{record_id}",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "service_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "zoneId",
                                "zone_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "recordId",
                                "record_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "name",
                                "name",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "ttl",
                                "ttl",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "priority",
                                "priority",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "type",
                                "type",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "content",
                                "content",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single("record", DnsRecord.class),
                false);
    }

    private static Operation deleteRecordOperation() {
        return new Operation(
                "zones",
                "deleteRecord",
                "Remove a record from a zone",
                "DELETE",
                "/service/{service_id}/dns/{zone_id}/records/{record_id}",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "service_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "zoneId",
                                "zone_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "recordId",
                                "record_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }
}
