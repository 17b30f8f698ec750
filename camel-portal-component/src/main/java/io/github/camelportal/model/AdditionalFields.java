package io.github.camelportal.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import org.jspecify.annotations.Nullable;

/** Marks the component with the fields that the record has no component for. They are read from and written to the record's JSON. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonAnySetter
@JsonAnyGetter
@interface AdditionalFields {

    /** Null-safe and unmodifiable copies, whose text masks the secret fields. */
    final class Copy {
        private Copy() {}

        static Map<String, Object> of(@Nullable Map<String, Object> fields) {
            return fields == null || fields.isEmpty() ? Map.of() : RedactedMap.of(fields);
        }
    }
}
