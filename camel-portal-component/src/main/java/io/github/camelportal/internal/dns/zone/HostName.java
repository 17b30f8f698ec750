package io.github.camelportal.internal.dns.zone;

import java.net.IDN;
import java.util.Locale;

/** The name of a host in the form in which two spellings are equal: in lower case, in ASCII, without a final dot. */
final class HostName {

    private HostName() {}

    /** Returns the normal form of a name. A name that is no host, such as one with a blank, stays as it is in lower case. */
    static String normalize(String name) {
        String stripped = name.strip();
        String relative = stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
        if (relative.chars().allMatch(unit -> unit < 0x80)) {
            return relative.toLowerCase(Locale.ROOT);
        }
        try {
            return IDN.toASCII(relative, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return relative.toLowerCase(Locale.ROOT);
        }
    }
}
