package io.github.camelportal.simulator;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads what clients order, of whatever kind. */
final class OrderDesk {

    private final DomainOrders domains;
    private final CertificateOrders certificates;
    private final ProductOrders products;

    OrderDesk(PortalState state) {
        domains = new DomainOrders(state);
        certificates = new CertificateOrders(state);
        products = new ProductOrders(state);
    }

    DomainOrders domains() {
        return domains;
    }

    CertificateOrders certificates() {
        return certificates;
    }

    ProductOrders products() {
        return products;
    }

    /** The items of an order of several; a form numbers them. */
    static List<Fields> items(Call call) {
        JsonNode items = call.fields().value("items").orElseThrow(() -> Refusal.because("missing_items"));
        List<Fields> list = StreamSupport.stream(items.spliterator(), false)
                .map(item -> {
                    if (item instanceof ObjectNode object) {
                        return new Fields(object);
                    }
                    throw Refusal.because("invalid_items");
                })
                .toList();
        if (list.isEmpty()) {
            throw Refusal.because("missing_items");
        }
        return list;
    }

    OrderLine line(String accountId, Fields item) {
        return switch (item.required("type")) {
            case "product" -> products.line(accountId, item.required("product_id"), item);
            case "domain" -> domains.line(accountId, item);
            case "certificate" -> certificates.line(accountId, item);
            default -> throw Refusal.because("invalid_item_type");
        };
    }
}
