package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code affiliates}. */
final class AffiliatesOperations {

    private AffiliatesOperations() {}

    static OperationGroup group() {
        return new OperationGroup("affiliates", "Earnings as an affiliate of the provider.", List.of(
                summaryOperation(),
                campaignsOperation(),
                commissionsOperation(),
                payoutsOperation(),
                vouchersOperation(),
                commissionPlansOperation()));
    }

    private static Operation summaryOperation() {
        return operation("affiliates", "summary", "Affiliate summary")
                .request("GET", "/affiliates/summary", READ)
                .providers("xsserver")
                .returns(unknown(null));
    }

    private static Operation campaignsOperation() {
        return operation("affiliates", "campaigns", "Affiliate campaigns")
                .request("GET", "/affiliates/campaigns", READ)
                .providers("xsserver")
                .returns(unknown(null));
    }

    private static Operation commissionsOperation() {
        return operation("affiliates", "commissions", "Affiliate commissions")
                .request("GET", "/affiliates/commissions", READ)
                .providers("xsserver")
                .returns(unknown(null));
    }

    private static Operation payoutsOperation() {
        return operation("affiliates", "payouts", "Affiliate payouts")
                .request("GET", "/affiliates/payouts", READ)
                .providers("xsserver")
                .returns(unknown(null));
    }

    private static Operation vouchersOperation() {
        return operation("affiliates", "vouchers", "Affiliate vouchers")
                .request("GET", "/affiliates/vouchers", READ)
                .providers("xsserver")
                .returns(unknown(null));
    }

    private static Operation commissionPlansOperation() {
        return operation("affiliates", "commissionPlans", "Affiliate commission plans")
                .request("GET", "/affiliates/commissionplans", READ)
                .providers("xsserver")
                .returns(unknown(null));
    }
}
