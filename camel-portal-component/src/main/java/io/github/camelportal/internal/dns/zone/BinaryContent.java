package io.github.camelportal.internal.dns.zone;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Contents that end with a key, a hash or a certificate, in the form in which two spellings are equal. Blanks in the data mean
 * nothing, and hexadecimal digits have no case.
 */
final class BinaryContent {

    /** The number of words in front of hexadecimal data, by type. */
    private static final Map<String, Integer> HEXADECIMAL =
            Map.of("SSHFP", 2, "TLSA", 3, "SMIMEA", 3, "DS", 3, "CDS", 3, "DLV", 3);

    /** The number of words in front of base64 data, by type. */
    private static final Map<String, Integer> BASE64 = Map.of("DNSKEY", 3, "CDNSKEY", 3, "OPENPGPKEY", 0);

    private BinaryContent() {}

    /** Returns the normal form of a content, in which only the number of blanks changes for any other type. */
    static String normalize(String type, List<String> words) {
        Integer start = HEXADECIMAL.getOrDefault(type, BASE64.get(type));
        if (start == null || words.size() <= start) {
            return String.join(" ", words);
        }
        String data = String.join("", words.subList(start, words.size()));
        String normal = HEXADECIMAL.containsKey(type) ? data.toLowerCase(Locale.ROOT) : data;
        return (String.join(" ", words.subList(0, start)) + " " + normal).strip();
    }
}
