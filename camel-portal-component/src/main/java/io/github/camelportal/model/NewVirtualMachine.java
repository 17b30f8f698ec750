package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A virtual machine to create with {@code vms/create}.
 *
 * @param label name
 * @param template system template
 * @param memory memory in MB
 * @param cpu number of processors
 * @param disk disk space in GB
 * @param interfaces network interfaces, or null
 */
@WireFormat
public record NewVirtualMachine(
        String label,
        String template,
        Integer memory,
        Integer cpu,
        Integer disk,
        @JsonProperty("interface") @Nullable List<Map<String, Object>> interfaces)
        implements PortalRequestBody {

    /** Its text masks the secret fields. */
    public NewVirtualMachine {
        interfaces = interfaces == null
                ? null
                : interfaces.stream().map(SecretFields::redacted).toList();
    }
}
