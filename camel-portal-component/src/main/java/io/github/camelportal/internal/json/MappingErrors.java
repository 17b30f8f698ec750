package io.github.camelportal.internal.json;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Says what of an answer does not fit, for a person. */
public final class MappingErrors {

    private MappingErrors() {}

    /** Names the field, as in {@code field date: not a date}, without Jackson's talk of classes. */
    public static String describe(JsonMappingException e) {
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return (field.isEmpty() ? "the answer cannot be read: " : "the field " + field + " cannot be read: ")
                + e.getOriginalMessage();
    }
}
