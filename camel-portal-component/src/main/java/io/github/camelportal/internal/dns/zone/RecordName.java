package io.github.camelportal.internal.dns.zone;

/**
 * The name of a record, relative to its zone and in the form in which two spellings are equal.
 *
 * @param relative name without the zone, empty for the zone itself
 */
public record RecordName(String relative) {

    private static final String APEX = "@";

    /**
     * Returns the name that a route wants: relative, full with or without a final dot, or {@code @} or nothing for the zone itself.
     *
     * @throws IllegalArgumentException if it ends with a dot and is not in the zone
     */
    public static RecordName wanted(String name, String zoneName) {
        RecordName wanted = listed(name, zoneName);
        boolean isFull = name.strip().length() > 1 && name.strip().endsWith(".");
        // The zone was not taken away from a full name, so it is in another one.
        if (isFull && wanted.relative.equals(HostName.normalize(name))) {
            throw new IllegalArgumentException("name=" + name.strip() + " is not in the zone " + zoneName
                    + ". Use a name in it, or one without a final dot, which is relative to it");
        }
        return wanted;
    }

    /** Returns the name of a record that a portal lists, which is relative or full. */
    public static RecordName listed(String name, String zoneName) {
        String plain = HostName.normalize(name);
        String zone = HostName.normalize(zoneName);
        if (plain.isEmpty() || plain.equals(APEX) || plain.equals(zone)) {
            return new RecordName("");
        }
        String suffix = "." + zone;
        return new RecordName(plain.endsWith(suffix) ? plain.substring(0, plain.length() - suffix.length()) : plain);
    }

    /** Whether it is the name of the zone itself. */
    public boolean isZone() {
        return relative.isEmpty();
    }

    /** Returns the name as it is sent: relative, since installs add the zone, and {@code @} for the zone itself. */
    public String toSend() {
        return isZone() ? APEX : relative;
    }
}
