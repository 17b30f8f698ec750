package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code orders}. */
final class OrdersOperations {

    private OrdersOperations() {}

    static OperationGroup group() {
        return new OperationGroup("orders", "Orders and quotes.", List.of(
                createOperation(),
                createMultipleOperation(),
                quoteOperation()));
    }

    private static Operation createOperation() {
        return operation("orders", "create", "Order a service")
                .request("POST", "/order/{product_id}", SPENDS)
                .providers("xtom")
                .parameters(
                        path("productId", "product_id"),
                        body("domain", "domain", STRING),
                        body("cycle", "cycle", STRING),
                        body("payMethod", "pay_method", INTEGER),
                        body("custom", "custom", ARRAY),
                        body("promocode", "promocode", STRING))
                .returns(single(null, Order.class).confirmedBy("order_num", "order_num_list", "invoice_id", "success", "status", "info"));
    }

    private static Operation createMultipleOperation() {
        return operation("orders", "createMultiple", "Order several things")
                .request("POST", "/order", SPENDS)
                .providers("xtom")
                .parameters(
                        body("payMethod", "pay_method", INTEGER),
                        body("items", "items", ARRAY))
                .returns(single(null, Order.class).confirmedBy("order_num", "order_num_list", "invoice_id", "success", "status", "info"));
    }

    private static Operation quoteOperation() {
        return operation("orders", "quote", "Quote")
                .request("POST", "/quote", READ)
                .providers("xtom")
                .parameters(
                        body("payMethod", "pay_method", INTEGER),
                        body("items", "items", ARRAY))
                .returns(single(null, Quote.class));
    }
}
