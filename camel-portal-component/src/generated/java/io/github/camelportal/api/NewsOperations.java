package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code news}. */
final class NewsOperations {

    private NewsOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "news",
                "News of the provider.",
                NewsEndpointConfiguration::new,
                List.of(listOperation(), getOperation()));
    }

    private static Operation listOperation() {
        return new Operation(
                "news",
                "list",
                "List news",
                "GET",
                "/news",
                OperationEffect.READ,
                List.of("hostbill"),
                true,
                List.of(),
                ResponseSpec.list("news", "id", Object.class),
                false);
    }

    private static Operation getOperation() {
        return new Operation(
                "news",
                "get",
                "News details",
                "GET",
                "/news/{news_id}",
                OperationEffect.READ,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "newsId",
                                "news_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }
}
