package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:certificates}. SSL certificates and orders for them. */
public final class CertificatesEndpoints {

    CertificatesEndpoints() {}

    /** Returns the SSL certificates of the account. */
    public List list() {
        return new List();
    }

    /** Returns one certificate with its request and contacts. */
    public Get get() {
        return new Get();
    }

    /** Returns the X.509 certificate, always as a stream. */
    public Download download() {
        return new Download();
    }

    /** Returns the certificates that can be ordered, with their prices. */
    public Products products() {
        return new Products();
    }

    /** Orders a certificate. */
    public Order order() {
        return new Order();
    }

    /** Returns the ids of server software, one of which some certificates need for an order. */
    public Software software() {
        return new Software();
    }

    /** {@code portal:certificates/list}: Returns the SSL certificates of the account. */
    public static final class List extends PortalEndpointBuilder<List> {

        private List() {
            super("certificates/list");
        }
    }

    /** {@code portal:certificates/get}: Returns one certificate with its request and contacts. */
    public static final class Get extends PortalEndpointBuilder<Get> {

        private Get() {
            super("certificates/get");
        }

        /** Id of the certificate. */
        public Get certificateId(String certificateId) {
            return option("certificateId", certificateId);
        }
    }

    /** {@code portal:certificates/download}: Returns the X.509 certificate, always as a stream. */
    public static final class Download extends PortalEndpointBuilder<Download> {

        private Download() {
            super("certificates/download");
        }

        /** Id of the certificate. */
        public Download certificateId(String certificateId) {
            return option("certificateId", certificateId);
        }
    }

    /** {@code portal:certificates/products}: Returns the certificates that can be ordered, with their prices. */
    public static final class Products extends PortalEndpointBuilder<Products> {

        private Products() {
            super("certificates/products");
        }
    }

    /** {@code portal:certificates/order}: Orders a certificate. */
    public static final class Order extends PortalEndpointBuilder<Order> {

        private Order() {
            super("certificates/order");
        }

        /** Id of the product. */
        public Order productId(String productId) {
            return option("productId", productId);
        }

        /** Id of the product. */
        public Order productId(long productId) {
            return option("productId", productId);
        }

        /** Certificate signing request, as PEM. */
        public Order csr(String csr) {
            return option("csr", csr);
        }

        /** Length in years. */
        public Order years(String years) {
            return option("years", years);
        }

        /** Length in years. */
        public Order years(long years) {
            return option("years", years);
        }

        /** Id of the payment method, as billing/paymentMethods lists them. */
        public Order payMethod(String payMethod) {
            return option("payMethod", payMethod);
        }

        /** Id of the payment method, as billing/paymentMethods lists them. */
        public Order payMethod(long payMethod) {
            return option("payMethod", payMethod);
        }

        /** E-mail address for the validation of the domain. */
        public Order approverEmail(String approverEmail) {
            return option("approverEmail", approverEmail);
        }

        /** Id of the administrative contact. */
        public Order admin(String admin) {
            return option("admin", admin);
        }

        /** Id of the administrative contact. */
        public Order admin(long admin) {
            return option("admin", admin);
        }

        /** Id of the technical contact. */
        public Order tech(String tech) {
            return option("tech", tech);
        }

        /** Id of the technical contact. */
        public Order tech(long tech) {
            return option("tech", tech);
        }

        /** Id of the billing contact. */
        public Order billing(String billing) {
            return option("billing", billing);
        }

        /** Id of the billing contact. */
        public Order billing(long billing) {
            return option("billing", billing);
        }

        /** Details of the organization. */
        public Order organization(String organization) {
            return option("organization", organization);
        }

        /** Id of the server software, as certificates/software lists them. */
        public Order software(String software) {
            return option("software", software);
        }

        /** Id of the server software, as certificates/software lists them. */
        public Order software(long software) {
            return option("software", software);
        }

        /** Further data that some certificates need. */
        public Order data(String data) {
            return option("data", data);
        }
    }

    /** {@code portal:certificates/software}: Returns the ids of server software, one of which some certificates need for an order. */
    public static final class Software extends PortalEndpointBuilder<Software> {

        private Software() {
            super("certificates/software");
        }

        /** Id of the product. */
        public Software productId(String productId) {
            return option("productId", productId);
        }
    }
}
