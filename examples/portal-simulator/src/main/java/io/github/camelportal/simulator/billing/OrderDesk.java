package io.github.camelportal.simulator.billing;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.certificates.CertificateOrders;
import io.github.camelportal.simulator.domains.DomainOrders;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Fields;
import io.github.camelportal.simulator.http.Refusal;

/** Reads what clients order, of whatever kind. */
public final class OrderDesk {

    private final DomainOrders domains;
    private final CertificateOrders certificates;
    private final ProductOrders products;

    public OrderDesk(PortalState state) {
        domains = new DomainOrders(state);
        certificates = new CertificateOrders(state);
        products = new ProductOrders(state);
    }

    public DomainOrders domains() {
        return domains;
    }

    public CertificateOrders certificates() {
        return certificates;
    }

    public ProductOrders products() {
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
