package io.github.camelportal.internal.dns;

import java.util.Locale;
import java.util.Set;

/**
 * The properties that make two records the same one: name, type and content in their normal forms. Priority and time to live are
 * properties that can be updated.
 *
 * @param name    name relative to the zone
 * @param type    type in upper case
 * @param content content without priority, or null if the portal lists none
 */
record RecordIdentity(RecordName name, String type, String content) {

    /** Types of which a name has one record. */
    private static final Set<String> SINGLE = Set.of("CNAME", "DNAME", "ALIAS", "ANAME", "SOA", "URL", "FRAME");

    static String type(String type) {
        return type.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether a name can have several records of the type. */
    static boolean isMultiple(String type) {
        return !SINGLE.contains(type);
    }

    boolean isSameNameAndType(RecordIdentity other) {
        return name.equals(other.name) && type.equals(other.type);
    }
}
