package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:orders}. Orders and quotes. */
public final class OrdersEndpoints {

    OrdersEndpoints() {}

    /** Orders a product. catalog/product returns its periods and options. */
    public Create create() {
        return new Create();
    }

    /** Orders several products, domains and certificates at once, with one invoice. */
    public CreateMultiple createMultiple() {
        return new CreateMultiple();
    }

    /** Estimates what an order would cost, now and in further periods, without placing it. */
    public Quote quote() {
        return new Quote();
    }

    /** {@code portal:orders/create}: Orders a product. catalog/product returns its periods and options. */
    public static final class Create extends PortalEndpointBuilder<Create> {

        private Create() {
            super("orders/create");
        }

        /** Id of the product. */
        public Create productId(String productId) {
            return option("productId", productId);
        }

        /** Name of the domain of the service; not every product needs one. */
        public Create domain(String domain) {
            return option("domain", domain);
        }

        /** Billing period, as catalog/product lists them. */
        public Create cycle(String cycle) {
            return option("cycle", cycle);
        }

        /** Id of the payment method, as billing/paymentMethods lists them. */
        public Create payMethod(String payMethod) {
            return option("payMethod", payMethod);
        }

        /** Id of the payment method, as billing/paymentMethods lists them. */
        public Create payMethod(long payMethod) {
            return option("payMethod", payMethod);
        }

        /** Choices for the forms of the product, by form id. */
        public Create custom(String custom) {
            return option("custom", custom);
        }

        /** Promotion code. */
        public Create promocode(String promocode) {
            return option("promocode", promocode);
        }
    }

    /** {@code portal:orders/createMultiple}: Orders several products, domains and certificates at once, with one invoice. */
    public static final class CreateMultiple extends PortalEndpointBuilder<CreateMultiple> {

        private CreateMultiple() {
            super("orders/createMultiple");
        }

        /** Id of the payment method, as billing/paymentMethods lists them. */
        public CreateMultiple payMethod(String payMethod) {
            return option("payMethod", payMethod);
        }

        /** Id of the payment method, as billing/paymentMethods lists them. */
        public CreateMultiple payMethod(long payMethod) {
            return option("payMethod", payMethod);
        }

        /** Items to order; each has a type (product, certificate or domain) and the fields of the operation that orders one of that type. */
        public CreateMultiple items(String items) {
            return option("items", items);
        }
    }

    /** {@code portal:orders/quote}: Estimates what an order would cost, now and in further periods, without placing it. */
    public static final class Quote extends PortalEndpointBuilder<Quote> {

        private Quote() {
            super("orders/quote");
        }

        /** Id of the payment method, as billing/paymentMethods lists them. */
        public Quote payMethod(String payMethod) {
            return option("payMethod", payMethod);
        }

        /** Id of the payment method, as billing/paymentMethods lists them. */
        public Quote payMethod(long payMethod) {
            return option("payMethod", payMethod);
        }

        /** Items to order; each has a type (product, certificate or domain) and the fields of the operation that orders one of that type. */
        public Quote items(String items) {
            return option("items", items);
        }
    }
}
