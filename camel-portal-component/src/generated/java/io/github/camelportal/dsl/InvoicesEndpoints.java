package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:invoices}. Invoices, and paying them with credit. */
public final class InvoicesEndpoints {

    InvoicesEndpoints() {}

    /** Returns the invoices of the account, without their items. */
    public List list() {
        return new List();
    }

    /** Returns one invoice with its items. */
    public Get get() {
        return new Get();
    }

    /** Pays an invoice, or a part of it, with the credit of the account. */
    public ApplyCredit applyCredit() {
        return new ApplyCredit();
    }

    /** {@code portal:invoices/list}: Returns the invoices of the account, without their items. */
    public static final class List extends PortalEndpointBuilder<List> {

        private List() {
            super("invoices/list");
        }
    }

    /** {@code portal:invoices/get}: Returns one invoice with its items. */
    public static final class Get extends PortalEndpointBuilder<Get> {

        private Get() {
            super("invoices/get");
        }

        /** Id of the invoice. */
        public Get invoiceId(String invoiceId) {
            return option("invoiceId", invoiceId);
        }
    }

    /** {@code portal:invoices/applyCredit}: Pays an invoice, or a part of it, with the credit of the account. */
    public static final class ApplyCredit extends PortalEndpointBuilder<ApplyCredit> {

        private ApplyCredit() {
            super("invoices/applyCredit");
        }

        /** Id of the invoice. */
        public ApplyCredit invoiceId(String invoiceId) {
            return option("invoiceId", invoiceId);
        }

        /** Amount of credit to apply. By default, as much as the invoice needs and the account has. */
        public ApplyCredit amount(String amount) {
            return option("amount", amount);
        }
    }
}
