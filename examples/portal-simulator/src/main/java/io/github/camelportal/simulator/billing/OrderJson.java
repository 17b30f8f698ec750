package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.http.Json;

/** Orders as the portal writes them. */
public final class OrderJson {

    private OrderJson() {}

    /** A single order's items are an object, not a list. */
    public static ObjectNode single(SimulatedOrder order) {
        ObjectNode response = Json.object()
                .put("order_num", Long.parseLong(order.number()))
                .put("invoice_id", order.invoiceId())
                .put("total", Money.text(order.total()));
        addItem(response.putObject("items"), order);
        return response;
    }

    /** Writes the item as a list, as in an order of several. */
    static ObjectNode recorded(SimulatedOrder order) {
        ObjectNode response = single(order);
        JsonNode item = response.get("items");
        response.putArray("items").add(item);
        return response;
    }

    static ObjectNode multiple(List<SimulatedOrder> orders) {
        ObjectNode response = Json.object();
        ArrayNode numbers = response.putArray("order_num_list");
        orders.forEach(order -> numbers.add(Long.parseLong(order.number())));
        BigDecimal total = orders.stream().map(SimulatedOrder::total).reduce(Money.NONE, BigDecimal::add);
        response.put("invoice_id", orders.get(0).invoiceId()).put("total", Money.text(total));
        ArrayNode items = response.putArray("items");
        orders.forEach(order -> addItem(items.addObject(), order));
        return response;
    }

    private static void addItem(ObjectNode target, SimulatedOrder order) {
        target.put("id", order.itemId())
                .put("type", order.type())
                .put("name", order.name())
                .put("product_id", order.productId());
    }
}
