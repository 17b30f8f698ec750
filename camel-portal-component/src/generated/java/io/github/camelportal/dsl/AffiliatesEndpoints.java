package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:affiliates}. Earnings as an affiliate of the provider. */
public final class AffiliatesEndpoints {

    AffiliatesEndpoints() {}

    /** Returns the figures of the affiliate account. */
    public Summary summary() {
        return new Summary();
    }

    /** Returns the campaigns of the affiliate account. */
    public Campaigns campaigns() {
        return new Campaigns();
    }

    /** Returns the commissions that were earned. */
    public Commissions commissions() {
        return new Commissions();
    }

    /** Returns the payouts of commissions. */
    public Payouts payouts() {
        return new Payouts();
    }

    /** Returns the vouchers of the affiliate account. */
    public Vouchers vouchers() {
        return new Vouchers();
    }

    /** Returns the plans by which commissions are computed. */
    public CommissionPlans commissionPlans() {
        return new CommissionPlans();
    }

    /** {@code portal:affiliates/summary}: Returns the figures of the affiliate account. */
    public static final class Summary extends PortalEndpointBuilder<Summary> {

        private Summary() {
            super("affiliates/summary");
        }
    }

    /** {@code portal:affiliates/campaigns}: Returns the campaigns of the affiliate account. */
    public static final class Campaigns extends PortalEndpointBuilder<Campaigns> {

        private Campaigns() {
            super("affiliates/campaigns");
        }
    }

    /** {@code portal:affiliates/commissions}: Returns the commissions that were earned. */
    public static final class Commissions extends PortalEndpointBuilder<Commissions> {

        private Commissions() {
            super("affiliates/commissions");
        }
    }

    /** {@code portal:affiliates/payouts}: Returns the payouts of commissions. */
    public static final class Payouts extends PortalEndpointBuilder<Payouts> {

        private Payouts() {
            super("affiliates/payouts");
        }
    }

    /** {@code portal:affiliates/vouchers}: Returns the vouchers of the affiliate account. */
    public static final class Vouchers extends PortalEndpointBuilder<Vouchers> {

        private Vouchers() {
            super("affiliates/vouchers");
        }
    }

    /** {@code portal:affiliates/commissionPlans}: Returns the plans by which commissions are computed. */
    public static final class CommissionPlans extends PortalEndpointBuilder<CommissionPlans> {

        private CommissionPlans() {
            super("affiliates/commissionPlans");
        }
    }
}
