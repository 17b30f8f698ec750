package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code billing}. */
final class BillingOperations {

    private BillingOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "billing",
                "Balance of the account, and ways to pay.",
                BillingEndpointConfiguration::new,
                List.of(balanceOperation(), paymentMethodsOperation(), paymentFeesOperation()));
    }

    private static Operation balanceOperation() {
        return new Operation(
                "billing",
                "balance",
                "Account balance",
                "GET",
                "/balance",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(),
                ResponseSpec.single("details", Balance.class),
                false);
    }

    private static Operation paymentMethodsOperation() {
        return new Operation(
                "billing",
                "paymentMethods",
                "Payment methods",
                "GET",
                "/payment",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(),
                ResponseSpec.single("payments", Map.class),
                false);
    }

    private static Operation paymentFeesOperation() {
        return new Operation(
                "billing",
                "paymentFees",
                "Payment methods with fees",
                "GET",
                "/payment/fees",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(),
                ResponseSpec.list("payments", "id", PaymentMethod.class),
                false);
    }
}
