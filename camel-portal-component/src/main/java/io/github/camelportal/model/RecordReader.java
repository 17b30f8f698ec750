package io.github.camelportal.model;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;

/**
 * Reads the records of this package from JSON. The implementation is found with {@link java.util.ServiceLoader}, because it
 * depends on the records and not the reverse.
 */
public interface RecordReader {

    /**
     * Reads the current value of a parser, and leaves the parser at the end of the value.
     *
     * @param context context of the mapper that reads the JSON around the record
     * @param type    type of the record
     * @return record, or null for a value that PHP writes for a missing object
     * @throws IOException if the value is not JSON or does not fit the record
     */
    Object read(JsonParser parser, DeserializationContext context, Class<?> type) throws IOException;
}
