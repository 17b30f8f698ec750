package io.github.camelportal.internal.dns.zone;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/** Addresses of records in the form in which two spellings are equal. It never asks a nameserver. */
final class AddressText {

    private static final Pattern IPV4 = Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern LEADING_ZERO = Pattern.compile("(?:^|\\.)0\\d");
    private static final int MAX_BYTE = 255;

    private AddressText() {}

    /** Returns the normal form of an IPv4 address, or null if the text is none. */
    static String ofIpv4(String text) {
        if (!IPV4.matcher(text).matches()) {
            return null;
        }
        List<Integer> bytes =
                List.of(text.split("\\.")).stream().map(Integer::valueOf).toList();
        return bytes.stream().allMatch(part -> part <= MAX_BYTE)
                ? String.join(".", bytes.stream().map(String::valueOf).toList())
                : null;
    }

    /** Whether a byte of an IPv4 address starts with a zero. Some programs read it as an octal number. */
    static boolean isAmbiguous(String ipv4) {
        return LEADING_ZERO.matcher(ipv4).find();
    }

    /** Returns the normal form of an IPv6 address, or null if the text is none. */
    static String ofIpv6(String text) {
        if (!IPV6.matcher(text).matches()) {
            return null;
        }
        try {
            // An address in brackets is never taken for the name of a host.
            return InetAddress.getByName("[" + text + "]").getHostAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
