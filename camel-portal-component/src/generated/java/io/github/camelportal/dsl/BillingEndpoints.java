package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:billing}. Balance of the account, and ways to pay. */
public final class BillingEndpoints {

    BillingEndpoints() {}

    /** Returns the total of the unpaid invoices and the credit of the account. */
    public Balance balance() {
        return new Balance();
    }

    /** Returns the names of the payment methods by their ids. */
    public PaymentMethods paymentMethods() {
        return new PaymentMethods();
    }

    /** Returns the payment methods and what each costs. */
    public PaymentFees paymentFees() {
        return new PaymentFees();
    }

    /** {@code portal:billing/balance}: Returns the total of the unpaid invoices and the credit of the account. */
    public static final class Balance extends PortalEndpointBuilder<Balance> {

        private Balance() {
            super("billing/balance");
        }
    }

    /** {@code portal:billing/paymentMethods}: Returns the names of the payment methods by their ids. */
    public static final class PaymentMethods extends PortalEndpointBuilder<PaymentMethods> {

        private PaymentMethods() {
            super("billing/paymentMethods");
        }
    }

    /** {@code portal:billing/paymentFees}: Returns the payment methods and what each costs. */
    public static final class PaymentFees extends PortalEndpointBuilder<PaymentFees> {

        private PaymentFees() {
            super("billing/paymentFees");
        }
    }
}
