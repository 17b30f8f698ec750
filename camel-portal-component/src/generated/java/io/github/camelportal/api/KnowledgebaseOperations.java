package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code knowledgebase}. */
final class KnowledgebaseOperations {

    private KnowledgebaseOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "knowledgebase",
                "Articles of the provider.",
                KnowledgebaseEndpointConfiguration::new,
                List.of(categoriesOperation(), categoryOperation(), articleOperation()));
    }

    private static Operation categoriesOperation() {
        return new Operation(
                "knowledgebase",
                "categories",
                "List knowledge base categories",
                "GET",
                "/knowledgebase",
                OperationEffect.READ,
                List.of("hostbill"),
                true,
                List.of(),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation categoryOperation() {
        return new Operation(
                "knowledgebase",
                "category",
                "Knowledge base category",
                "GET",
                "/knowledgebase/{category_id}",
                OperationEffect.READ,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "categoryId",
                                "category_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation articleOperation() {
        return new Operation(
                "knowledgebase",
                "article",
                "Knowledge base article",
                "GET",
                "/knowledgebase/article/{article_id}",
                OperationEffect.READ,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "articleId",
                                "article_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }
}
