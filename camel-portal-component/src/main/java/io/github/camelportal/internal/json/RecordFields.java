package io.github.camelportal.internal.json;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;

import io.github.camelportal.model.PortalRecord;

/** The types of the wire fields of records. */
public final class RecordFields {

    private RecordFields() {}

    /** Returns the wire names of the fields that are amounts. */
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
