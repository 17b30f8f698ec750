package io.github.camelportal.model;

import java.util.Map;

/**
 * An object that the portal returned. Components are named after the portal's fields. A field that the portal did not
 * send is null, or an empty list. Ids are Strings, because the portal writes the same id sometimes as text and sometimes
 * as number. Camel converts these records, and lists of them, to JSON ({@code String}, {@code InputStream},
 * {@code byte[]}), to {@code JsonNode} and to {@code Map}, and JSON to records.
 */
public interface PortalRecord {

    /** Returns the fields without a component, such as custom fields of the install, by wire name. */
    Map<String, Object> otherFields();
}
