package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A notification of the portal. No document shows one; the fields are those that clients of running installs read.
 *
 * @param id id of the notification
 * @param subject subject
 * @param body text
 * @param dateAdded when it was raised, in the portal's time
 * @param seen whether it was acknowledged
 * @param relType type of the thing that it relates to, such as {@code ticket}
 * @param relId id of the thing that it relates to
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Notification(
        String id,
        String subject,
        String body,
        @IsoDate LocalDateTime dateAdded,
        Boolean seen,
        String relType,
        String relId,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public Notification {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
