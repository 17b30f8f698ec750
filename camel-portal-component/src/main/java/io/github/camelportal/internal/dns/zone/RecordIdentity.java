package io.github.camelportal.internal.dns.zone;

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
public record RecordIdentity(RecordName name, String type, String content) {

    /** Types of which a name has one record. */
    private static final Set<String> SINGLE = Set.of("CNAME", "DNAME", "ALIAS", "ANAME", "SOA", "URL", "FRAME");

    public static String type(String type) {
        return type.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether a name can have several records of the type. */
    public static boolean isMultiple(String type) {
        return !SINGLE.contains(type);
    }

    public boolean isSameNameAndType(RecordIdentity other) {
        return name.equals(other.name) && type.equals(other.type);
    }
}
