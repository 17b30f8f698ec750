package io.github.camelportal.model;

import java.util.Map;

/**
 * Something that the portal answered. Components are named after the portal's fields; what the portal did not say is
 * null, and a list that it did not say is empty. Ids are texts, since the portal writes one id as text here and as number
 * there. Camel converts these records, and lists of them, to JSON ({@code String}, {@code InputStream}, {@code byte[]}),
 * to {@code JsonNode} and to {@code Map}.
 */
public interface PortalRecord {

    /** The fields that the record has no component for, such as custom fields of the install, by their wire names. */
    Map<String, Object> otherFields();
}
