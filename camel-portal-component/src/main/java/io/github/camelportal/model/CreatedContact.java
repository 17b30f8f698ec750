package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The contact that {@code contacts/create} created.
 *
 * @param contactId id of the new contact
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record CreatedContact(
        @Nullable String contactId, @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public CreatedContact {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
