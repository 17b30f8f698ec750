package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Privileges of a contact.
 *
 * @param billing privileges for billing
 * @param support privileges for support
 * @param misc other privileges
 * @param services privileges by service id, and {@code full}
 * @param domains privileges by domain id, and {@code full}
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Privileges(
        List<String> billing,
        List<String> support,
        List<String> misc,
        @Nullable Map<String, Object> services,
        @Nullable Map<String, Object> domains,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Privileges {
        services = SecretFields.redacted(services);
        domains = SecretFields.redacted(domains);
        billing = PortalList.copyOf(billing);
        support = PortalList.copyOf(support);
        misc = PortalList.copyOf(misc);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
