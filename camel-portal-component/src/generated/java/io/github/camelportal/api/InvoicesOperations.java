package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code invoices}. */
final class InvoicesOperations {

    private InvoicesOperations() {}

    static OperationGroup group() {
        return new OperationGroup("invoices", "Invoices, and paying them with credit.", List.of(
                listOperation(),
                getOperation(),
                applyCreditOperation()));
    }

    private static Operation listOperation() {
        return operation("invoices", "list", "List invoices")
                .request("GET", "/invoice", READ)
                .providers("xsserver", "xtom")
                .returns(list("invoices", "id", Invoice.class));
    }

    private static Operation getOperation() {
        return operation("invoices", "get", "Invoice details")
                .request("GET", "/invoice/{id}", READ)
                .providers("xsserver", "xtom")
                .parameters(path("invoiceId", "id"))
                .returns(single("invoice", Invoice.class));
    }

    private static Operation applyCreditOperation() {
        return operation("invoices", "applyCredit", "Apply credit")
                .request("POST", "/invoice/{id}/credit", SPENDS)
                .providers("xsserver")
                .parameters(
                        path("invoiceId", "id"),
                        body("amount", "amount", NUMBER))
                .returns(single(null, AppliedCredit.class).confirmedBy("applied", "success", "status", "info"));
    }
}
