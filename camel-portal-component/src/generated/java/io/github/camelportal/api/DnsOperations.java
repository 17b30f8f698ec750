package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code dns}. */
final class DnsOperations {

    private DnsOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "dns",
                "DNS records of domains.",
                DnsEndpointConfiguration::new,
                List.of(recordsOperation(), createRecordOperation(), updateRecordOperation(), deleteRecordOperation(), recordTypesOperation()));
    }

    private static Operation recordsOperation() {
        return new Operation(
                "dns",
                "records",
                "List DNS records",
                "GET",
                "/domain/{id}/dns",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.list("records", "id", DnsRecord.class),
                false);
    }

    private static Operation createRecordOperation() {
        return new Operation(
                "dns",
                "createRecord",
                "Add a DNS record",
                "POST",
                "/domain/{id}/dns",
                OperationEffect.WRITES,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
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
                                "type",
                                "type",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "priority",
                                "priority",
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
                "dns",
                "updateRecord",
                "Change a DNS record",
                "PUT",
                "/domain/{id}/dns/{record_id}",
                OperationEffect.WRITES,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
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
                                "type",
                                "type",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "priority",
                                "priority",
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

    private static Operation deleteRecordOperation() {
        return new Operation(
                "dns",
                "deleteRecord",
                "Remove a DNS record",
                "DELETE",
                "/domain/{id}/dns/{record_id}",
                OperationEffect.WRITES,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "recordId",
                                "record_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.acknowledgement(),
                false);
    }

    private static Operation recordTypesOperation() {
        return new Operation(
                "dns",
                "recordTypes",
                "DNS record types",
                "GET",
                "/domain/{id}/dns/types",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.list("types", null, String.class),
                false);
    }
}
