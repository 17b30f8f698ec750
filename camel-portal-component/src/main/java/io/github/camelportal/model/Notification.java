package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A notification of the portal. It is undocumented; existing clients read these fields.
 *
 * @param id id of the notification
 * @param subject subject
 * @param body text
 * @param dateAdded time of the notification, in the portal's time
 * @param seen whether it was acknowledged
 * @param relType type of the object that it relates to, such as {@code ticket}
 * @param relId id of the object that it relates to
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Notification(
        @Nullable String id,
        @Nullable String subject,
        @Nullable String body,
        @IsoDate @Nullable LocalDateTime dateAdded,
        @Nullable Boolean seen,
        @Nullable String relType,
        @Nullable String relId,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Notification {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
