package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An object that the portal returned. Components are named after the portal's fields. A field that the portal did not
 * send is null, or an empty list. Ids are Strings, because the portal writes the same id sometimes as text and sometimes
 * as number. Camel converts these records, and lists of them, to JSON ({@code String}, {@code InputStream},
 * {@code byte[]}), to {@code JsonNode} and to {@code Map}, and JSON to records.
 */
public interface PortalRecord {

    /** Returns the fields without a component, such as custom fields of the install, by wire name. */
    Map<String, Object> otherFields();

    /**
     * Returns the named parameters of an SQL statement: each component that is a text, a number, a flag or a date, by its name,
     * and each such field of {@link #otherFields()}, by its wire name. A value that the portal did not send, or sent as a zero
     * date, is present as null. Values are of the types String, BigDecimal, Integer, Long, Boolean, LocalDate and LocalDateTime.
     * Lists, objects and records within the record are left out.
     *
     * @return unmodifiable map, as Camel's sql component takes it as a body or an element of a batch
     */
    default Map<String, @Nullable Object> toSqlParameters() {
        return SqlParameters.of(this);
    }
}
