package io.github.camelportal.internal.dns.zone;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.camelportal.model.TxtContent;

/**
 * The content of a record in the form in which two spellings are equal. Texts of TXT records differ if any character does, and
 * contents of types without a rule here if anything but the number of blanks does.
 *
 * @param text     content without its priority
 * @param priority priority that stands in front of the content, or null
 */
public record RecordContent(String text, Integer priority) {

    private static final Set<String> HOSTS = Set.of("CNAME", "DNAME", "NS", "PTR", "ALIAS", "ANAME");
    private static final String ZONE = "@";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final int SERVICE_PARTS = 3;
    private static final int AUTHORITY_PARTS = 3;
    private static final int START_PARTS = 7;

    /**
     * Returns the normal form of a content.
     *
     * @param type     type in upper case
     * @param zoneName name of the zone, which {@code @} stands for in place of a host
     */
    public static RecordContent of(String type, String content, String zoneName) {
        if (TxtContent.isTxt(type)) {
            return of(content);
        }
        if (HOSTS.contains(type)) {
            return of(host(content, zoneName));
        }
        String stripped = content.strip();
        List<String> parts = List.of(BLANKS.split(stripped));
        return switch (type) {
            case "A" -> of(orLowerCase(AddressText.ofIpv4(stripped), stripped));
            case "AAAA" -> of(orLowerCase(AddressText.ofIpv6(stripped), stripped));
            case "MX" -> exchange(parts, zoneName);
            case "SRV" -> service(parts, zoneName);
            case "CAA" -> of(authority(parts));
            case "SOA" -> of(start(parts, zoneName));
            default -> of(BinaryContent.normalize(type, parts));
        };
    }

    /** Returns why no record of a type can have a content, or null if one can. */
    public static String problem(String type, String content) {
        String stripped = content.strip();
        if (stripped.isEmpty() && !TxtContent.isTxt(type)) {
            return "content is empty. Give the content of the record";
        }
        if (type.equals("A") && AddressText.ofIpv4(stripped) == null) {
            return "content=" + stripped + " is no IPv4 address. Correct it, or use another type";
        }
        if (type.equals("A") && AddressText.isAmbiguous(stripped)) {
            return "content=" + stripped
                    + " has numbers with leading zeros, which some programs read as octal. Omit the zeros";
        }
        if (type.equals("AAAA") && AddressText.ofIpv6(stripped) == null) {
            return "content=" + stripped + " is no IPv6 address. Correct it, or use another type";
        }
        return null;
    }

    private static RecordContent of(String text) {
        return new RecordContent(text, null);
    }

    private static String orLowerCase(String address, String content) {
        return address == null ? content.toLowerCase(Locale.ROOT) : address;
    }

    /** A name of one label without a final dot is relative to the zone, and some installs make it absolute. */
    private static String host(String content, String zoneName) {
        String plain = HostName.normalize(content);
        String zone = HostName.normalize(zoneName);
        if (plain.equals(ZONE)) {
            return zone;
        }
        boolean isLabel =
                !plain.isEmpty() && plain.indexOf('.') < 0 && !content.strip().endsWith(".");
        return isLabel ? plain + "." + zone : plain;
    }

    /** A host, with the priority in front of it at some installs. */
    private static RecordContent exchange(List<String> parts, String zoneName) {
        boolean hasPriority = parts.size() == 2 && isNumber(parts.get(0));
        return hasPriority
                ? new RecordContent(host(parts.get(1), zoneName), Integer.valueOf(parts.get(0)))
                : of(host(String.join(" ", parts), zoneName));
    }

    /** Weight, port and host, with the priority in front of them at some installs. */
    private static RecordContent service(List<String> parts, String zoneName) {
        int start = parts.size() - SERVICE_PARTS;
        boolean isService = (start == 0 || start == 1)
                && parts.subList(0, parts.size() - 1).stream().allMatch(RecordContent::isNumber);
        if (!isService) {
            return of(String.join(" ", parts));
        }
        Integer weight = Integer.valueOf(parts.get(start));
        Integer port = Integer.valueOf(parts.get(start + 1));
        return new RecordContent(
                weight + " " + port + " " + host(parts.get(start + 2), zoneName),
                start == 0 ? null : Integer.valueOf(parts.get(0)));
    }

    /** Flags, tag and value, which is in quotes at some installs. */
    private static String authority(List<String> parts) {
        if (parts.size() < AUTHORITY_PARTS) {
            return String.join(" ", parts);
        }
        String value = String.join(" ", parts.subList(2, parts.size()));
        boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return parts.get(0) + " " + parts.get(1).toLowerCase(Locale.ROOT) + " "
                + (isQuoted ? value.substring(1, value.length() - 1) : value);
    }

    /** Two hosts and the numbers without the serial, which a portal may count up with each change. */
    private static String start(List<String> parts, String zoneName) {
        if (parts.size() != START_PARTS) {
            return String.join(" ", parts);
        }
        return host(parts.get(0), zoneName) + " " + host(parts.get(1), zoneName) + " "
                + String.join(" ", parts.subList(3, START_PARTS));
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
