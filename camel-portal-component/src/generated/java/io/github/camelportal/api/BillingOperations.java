package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code billing}. */
final class BillingOperations {

    private BillingOperations() {}

    static OperationGroup group() {
        return new OperationGroup("billing", "Balance of the account, and ways to pay.", List.of(
                balanceOperation(),
                paymentMethodsOperation(),
                paymentFeesOperation()));
    }

    private static Operation balanceOperation() {
        return operation("billing", "balance", "Account balance")
                .request("GET", "/balance", READ)
                .providers("xsserver", "xtom")
                .returns(single("details", Balance.class));
    }

    private static Operation paymentMethodsOperation() {
        return operation("billing", "paymentMethods", "Payment methods")
                .request("GET", "/payment", READ)
                .providers("xtom")
                .returns(single("payments", Map.class));
    }

    private static Operation paymentFeesOperation() {
        return operation("billing", "paymentFees", "Payment methods with fees")
                .request("GET", "/payment/fees", READ)
                .providers("xtom")
                .returns(list("payments", "id", PaymentMethod.class));
    }
}
