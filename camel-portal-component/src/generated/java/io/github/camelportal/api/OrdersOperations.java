package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code orders}. */
final class OrdersOperations {

    private OrdersOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "orders",
                "Orders and quotes.",
                OrdersEndpointConfiguration::new,
                List.of(createOperation(), createMultipleOperation(), quoteOperation()));
    }

    private static Operation createOperation() {
        return new Operation(
                "orders",
                "create",
                "Order a service",
                "POST",
                "/order/{product_id}",
                OperationEffect.SPENDS,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "productId",
                                "product_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "domain",
                                "domain",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "cycle",
                                "cycle",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "payMethod",
                                "pay_method",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "custom",
                                "custom",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false),
                        new Parameter(
                                "promocode",
                                "promocode",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single(null, Order.class),
                false);
    }

    private static Operation createMultipleOperation() {
        return new Operation(
                "orders",
                "createMultiple",
                "Order several things",
                "POST",
                "/order",
                OperationEffect.SPENDS,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "payMethod",
                                "pay_method",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "items",
                                "items",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false)),
                ResponseSpec.single(null, Order.class),
                false);
    }

    private static Operation quoteOperation() {
        return new Operation(
                "orders",
                "quote",
                "Quote",
                "POST",
                "/quote",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "payMethod",
                                "pay_method",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "items",
                                "items",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false)),
                ResponseSpec.single(null, Quote.class),
                false);
    }
}
