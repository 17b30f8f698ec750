package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What a contact may do.
 *
 * @param billing privileges for billing
 * @param support privileges for support
 * @param misc other privileges
 * @param services privileges by service id, and {@code full}
 * @param domains privileges by domain id, and {@code full}
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Privileges(
        List<String> billing,
        List<String> support,
        List<String> misc,
        Map<String, Object> services,
        Map<String, Object> domains,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public Privileges {
        services = SecretFields.redacted(services);
        domains = SecretFields.redacted(domains);
        billing = billing == null ? List.of() : List.copyOf(billing);
        support = support == null ? List.of() : List.copyOf(support);
        misc = misc == null ? List.of() : List.copyOf(misc);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
