package io.github.camelportal.internal.json;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;

import io.github.camelportal.model.PortalRecord;

/** What a record says of the portal's fields. */
public final class RecordFields {

    private RecordFields() {}

    /** Wire names of the fields that are amounts. */
    public static Set<String> amounts(Class<?> type) {
        if (!PortalRecord.class.isAssignableFrom(type)) {
            return Set.of();
        }
        SerializationConfig config = PortalJson.mapper().getSerializationConfig();
        return config.introspect(config.constructType(type)).findProperties().stream()
                .filter(property -> property.getRawPrimaryType() == BigDecimal.class)
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toSet());
    }
}
