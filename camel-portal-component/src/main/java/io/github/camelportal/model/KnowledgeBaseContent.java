package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

/**
 * The content of a category of the knowledge base.
 *
 * @param subcategories the categories below it
 * @param articles the articles
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record KnowledgeBaseContent(
        List<KnowledgeBaseCategory> subcategories,
        List<KnowledgeBaseArticle> articles,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public KnowledgeBaseContent {
        subcategories = PortalList.copyOf(subcategories);
        articles = PortalList.copyOf(articles);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
