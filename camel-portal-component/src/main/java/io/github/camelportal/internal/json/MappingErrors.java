package io.github.camelportal.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import org.apache.camel.util.StringHelper;

import io.github.camelportal.model.LogText;
import io.github.camelportal.model.SecretFields;

/** Mapping errors in words for a person: the field, the problem and the value, without Jackson's names of classes. */
public final class MappingErrors {

    private static final int MAX_VALUE_LENGTH = 40;

    private MappingErrors() {}

    /** Creates the error of a value that cannot be read, such as {@code not a date: soon}. */
    static JsonMappingException invalidValue(JsonParser parser, String text, Class<?> wanted, String problem) {
        return InvalidFormatException.from(
                parser, problem + ": " + LogText.shorten(text, MAX_VALUE_LENGTH), text, wanted);
    }

    /** Describes an error with its field, as in {@code the field date cannot be read: not a date: soon}. */
    public static String describe(JsonMappingException e) {
        StringBuilder field = new StringBuilder();
        boolean secret = false;
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
                secret |= SecretFields.isSecret(step.getFieldName());
            }
        }
        return (field.isEmpty() ? "the response cannot be read: " : "the field " + field + " cannot be read: ")
                + (secret
                        ? StringHelper.before(e.getOriginalMessage(), ":", e.getOriginalMessage())
                        : e.getOriginalMessage());
    }
}
