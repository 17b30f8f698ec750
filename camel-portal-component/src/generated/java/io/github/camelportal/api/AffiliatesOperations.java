package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code affiliates}. */
final class AffiliatesOperations {

    private AffiliatesOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "affiliates",
                "Earnings as an affiliate of the provider.",
                AffiliatesEndpointConfiguration::new,
                List.of(summaryOperation(), campaignsOperation(), commissionsOperation(), payoutsOperation(), vouchersOperation(), commissionPlansOperation()));
    }

    private static Operation summaryOperation() {
        return new Operation(
                "affiliates",
                "summary",
                "Affiliate summary",
                "GET",
                "/affiliates/summary",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation campaignsOperation() {
        return new Operation(
                "affiliates",
                "campaigns",
                "Affiliate campaigns",
                "GET",
                "/affiliates/campaigns",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation commissionsOperation() {
        return new Operation(
                "affiliates",
                "commissions",
                "Affiliate commissions",
                "GET",
                "/affiliates/commissions",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation payoutsOperation() {
        return new Operation(
                "affiliates",
                "payouts",
                "Affiliate payouts",
                "GET",
                "/affiliates/payouts",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation vouchersOperation() {
        return new Operation(
                "affiliates",
                "vouchers",
                "Affiliate vouchers",
                "GET",
                "/affiliates/vouchers",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation commissionPlansOperation() {
        return new Operation(
                "affiliates",
                "commissionPlans",
                "Affiliate commission plans",
                "GET",
                "/affiliates/commissionplans",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(),
                ResponseSpec.unknown(null),
                false);
    }
}
