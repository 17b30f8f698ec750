package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code news}. */
final class NewsOperations {

    private NewsOperations() {}

    static OperationGroup group() {
        return new OperationGroup("news", "News of the provider.", List.of(
                listOperation(),
                getOperation()));
    }

    private static Operation listOperation() {
        return operation("news", "list", "List news")
                .request("GET", "/news", READ)
                .providers("hostbill")
                .returns(list("news", "id", NewsItem.class));
    }

    private static Operation getOperation() {
        return operation("news", "get", "News details")
                .request("GET", "/news/{news_id}", READ)
                .providers("hostbill")
                .parameters(path("newsId", "news_id"))
                .returns(single("annoucement", NewsItem.class).orIn("announcement", "news"));
    }
}
