package io.github.camelportal.model;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A piece of news. {@code news/list} returns it without its text.
 *
 * @param id id of the piece of news
 * @param title title
 * @param content text, which may be HTML; not in lists
 * @param date date of publication
 * @param languageId id of the language
 * @param slug name in addresses
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record NewsItem(
        @ListKey @Nullable String id,
        @Nullable String title,
        @Nullable String content,
        @IsoDate @Nullable LocalDate date,
        @Nullable String languageId,
        @Nullable String slug,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public NewsItem {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
