package io.github.camelportal.simulator.domains;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelportal.simulator.http.Refusal;

/** The contents of DNS records: which ones a portal accepts, and how it writes them. */
final class DnsContent {

    private static final int LONGEST_STRING = 255;
    private static final int BYTE = 255;

    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final String LABEL = "[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?";
    private static final Pattern HOST = Pattern.compile("(?=.{1,254}$)" + LABEL + "(\\." + LABEL + ")*\\.?");
    private static final Pattern SERVICE = Pattern.compile("\\d{1,5} \\d{1,5} \\S+");
    private static final Pattern AUTHORITY = Pattern.compile("\\d{1,3} [a-z0-9]+ .+");
    private static final Pattern URL = Pattern.compile("https?://\\S+");

    private static final Map<String, Predicate<String>> CHECKS = Map.ofEntries(
            Map.entry("A", DnsContent::isIpv4),
            Map.entry("MXE", DnsContent::isIpv4),
            Map.entry("AAAA", DnsContent::isIpv6),
            Map.entry("CNAME", HOST.asMatchPredicate()),
            Map.entry("MX", HOST.asMatchPredicate()),
            Map.entry("NS", HOST.asMatchPredicate()),
            Map.entry("SRV", SERVICE.asMatchPredicate()),
            Map.entry("CAA", AUTHORITY.asMatchPredicate()),
            Map.entry("URL", URL.asMatchPredicate()),
            Map.entry("FRAME", URL.asMatchPredicate()));

    private DnsContent() {}

    /** Refuses a content that records of the type cannot have. */
    static void check(String type, String content) {
        if (!CHECKS.getOrDefault(type, text -> true).test(content)) {
            throw Refusal.because("invalid_content");
        }
    }

    /** Quotes a TXT content in strings of 255 characters, unless it is quoted already. */
    static String quoted(String content) {
        if (content.length() > 1 && content.startsWith("\"") && content.endsWith("\"")) {
            return content;
        }
        List<String> strings = new ArrayList<>();
        for (int start = 0; start == 0 || start < content.length(); start += LONGEST_STRING) {
            String part = content.substring(start, Math.min(content.length(), start + LONGEST_STRING));
            strings.add("\"" + part.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        }
        return String.join(" ", strings);
    }

    private static boolean isIpv4(String text) {
        Matcher matcher = IPV4.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (Integer.parseInt(matcher.group(group)) > BYTE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIpv6(String text) {
        String address = text;
        int lastColon = address.lastIndexOf(':');
        if (lastColon >= 0 && address.indexOf('.') >= 0) {
            if (!isIpv4(address.substring(lastColon + 1))) {
                return false;
            }
            address = address.substring(0, lastColon + 1) + "0:0";
        }
        int gap = address.indexOf("::");
        if (gap < 0) {
            return groups(address) == 8;
        }
        int before = groups(address.substring(0, gap));
        int after = groups(address.substring(gap + 2));
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    /** Returns the number of groups of a part of an address, or -1 if one of them is none. */
    private static int groups(String part) {
        if (part.isEmpty()) {
            return 0;
        }
        String[] groups = part.split(":", -1);
        for (String group : groups) {
            if (!GROUP.matcher(group).matches()) {
                return -1;
            }
        }
        return groups.length;
    }
}
