package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A category of the knowledge base.
 *
 * @param id id of the category
 * @param parentId id of the category above it, or 0
 * @param name name
 * @param description description
 * @param slug name in addresses
 * @param elements number of articles
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record KnowledgeBaseCategory(
        @ListKey @Nullable String id,
        @JsonProperty("parent_cat") @Nullable String parentId,
        @Nullable String name,
        @Nullable String description,
        @Nullable String slug,
        @Nullable Integer elements,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public KnowledgeBaseCategory {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
