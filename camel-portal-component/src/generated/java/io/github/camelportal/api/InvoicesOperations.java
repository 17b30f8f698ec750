package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code invoices}. */
final class InvoicesOperations {

    private InvoicesOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "invoices",
                "Invoices, and paying them with credit.",
                InvoicesEndpointConfiguration::new,
                List.of(listOperation(), getOperation(), applyCreditOperation()));
    }

    private static Operation listOperation() {
        return new Operation(
                "invoices",
                "list",
                "List invoices",
                "GET",
                "/invoice",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(),
                ResponseSpec.list("invoices", "id", Invoice.class),
                false);
    }

    private static Operation getOperation() {
        return new Operation(
                "invoices",
                "get",
                "Invoice details",
                "GET",
                "/invoice/{id}",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "invoiceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single("invoice", Invoice.class),
                false);
    }

    private static Operation applyCreditOperation() {
        return new Operation(
                "invoices",
                "applyCredit",
                "Apply credit",
                "POST",
                "/invoice/{id}/credit",
                OperationEffect.SPENDS,
                List.of("xsserver"),
                true,
                List.of(
                        new Parameter(
                                "invoiceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "amount",
                                "amount",
                                Parameter.Place.BODY,
                                Parameter.Type.NUMBER,
                                false)),
                ResponseSpec.single(null, AppliedCredit.class),
                false);
    }
}
