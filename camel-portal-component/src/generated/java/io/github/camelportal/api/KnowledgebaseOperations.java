package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code knowledgebase}. */
final class KnowledgebaseOperations {

    private KnowledgebaseOperations() {}

    static OperationGroup group() {
        return new OperationGroup("knowledgebase", "Articles of the provider.", List.of(
                categoriesOperation(),
                categoryOperation(),
                articleOperation()));
    }

    private static Operation categoriesOperation() {
        return operation("knowledgebase", "categories", "List knowledge base categories")
                .request("GET", "/knowledgebase", READ)
                .providers("hostbill")
                .returns(list("categories", null, KnowledgeBaseCategory.class));
    }

    private static Operation categoryOperation() {
        return operation("knowledgebase", "category", "Knowledge base category")
                .request("GET", "/knowledgebase/{category_id}", READ)
                .providers("hostbill")
                .parameters(path("categoryId", "category_id"))
                .returns(single(null, KnowledgeBaseContent.class));
    }

    private static Operation articleOperation() {
        return operation("knowledgebase", "article", "Knowledge base article")
                .request("GET", "/knowledgebase/article/{article_id}", READ)
                .providers("hostbill")
                .parameters(path("articleId", "article_id"))
                .returns(single("article", KnowledgeBaseArticle.class));
    }
}
