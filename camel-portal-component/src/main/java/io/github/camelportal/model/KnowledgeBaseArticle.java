package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An article of the knowledge base.
 *
 * @param id id of the article
 * @param languageId id of the language
 * @param categoryId id of the category
 * @param title title
 * @param body text, which may be HTML
 * @param views number of views
 * @param slug name in addresses
 * @param upvotes number of readers who found it helpful
 * @param downvotes number of readers who did not
 * @param tagTitle title for search engines
 * @param tagBody description for search engines
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record KnowledgeBaseArticle(
        @ListKey @Nullable String id,
        @Nullable String languageId,
        @JsonProperty("cat_id") @Nullable String categoryId,
        @Nullable String title,
        @Nullable String body,
        @Nullable Integer views,
        @Nullable String slug,
        @Nullable Integer upvotes,
        @Nullable Integer downvotes,
        @Nullable String tagTitle,
        @Nullable String tagBody,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public KnowledgeBaseArticle {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
