package io.github.camelportal.spending;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An order with its price in the simulator.
 *
 * @param uri   endpoint
 * @param body  message body
 * @param price price
 * @param route route of the portal that takes the order
 */
record PricedOrder(String uri, Object body, String price, String route) {

    private static final String CSR = "-----BEGIN CERTIFICATE REQUEST-----\nMIHs\n-----END CERTIFICATE REQUEST-----\n";
    private static final Map<String, Object> HOSTING = Map.of("type", "product", "product_id", 333, "cycle", "m");
    private static final Map<String, Object> DOMAIN =
            Map.of("type", "domain", "name", "b.com", "action", "register", "years", 1, "tld_id", 6);
    private static final Map<String, Object> UPGRADE = Map.of("resources", Map.of("1557", "10103"));

    /** Returns one at least for each operation that costs money. */
    static Stream<PricedOrder> all() {
        return Stream.of(
                order(SpendingTestSupport.ORDER, null, "9.99", "/order/@product_id"),
                order(
                        "orders/createMultiple?payMethod=1",
                        Map.of("items", List.of(HOSTING, DOMAIN)),
                        "19.99",
                        "/order"),
                order(
                        "domains/order?name=c.com&years=1&action=register&tldId=6&payMethod=1",
                        null,
                        "10.00",
                        "/domain/order"),
                order("domains/renew?domainId=47&years=1&payMethod=1", null, "15.00", "/domain/@id/renew"),
                order("domains/renew?domainId=47&years=2&payMethod=1", null, "30.00", "/domain/@id/renew"),
                order(
                        "certificates/order?productId=25&years=1&approverEmail=a@b.com&payMethod=1",
                        Map.of("csr", CSR),
                        "27.85",
                        "/certificate/order"),
                order("services/upgrade?serviceId=302&send=true", UPGRADE, "5.00", "/service/@id/upgrade"),
                order("invoices/applyCredit?invoiceId=308974", null, "9.99", "/invoice/@id/credit"),
                order("invoices/applyCredit?invoiceId=308974&amount=2.50", null, "2.50", "/invoice/@id/credit"));
    }

    private static PricedOrder order(String uri, Object body, String price, String path) {
        return new PricedOrder("portal:" + uri.replace("portal:", ""), body, price, "POST " + path);
    }

    /** Returns the operation of the endpoint. */
    String operation() {
        return uri.replaceAll("^portal:|\\?.*", "");
    }
}
