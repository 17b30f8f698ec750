package io.github.camelportal.dnsascode;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The domains that clients may change. */
final class HostedDomains {

    private HostedDomains() {}

    /**
     * Returns the fields of a record.
     *
     * @param domains names of the domains, with commas between them
     * @param name    full name of the record, with or without a final dot
     * @throws ForeignNameException if it is in none of them
     */
    static Map<String, Object> fields(String domains, String name, String type, String content) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        String domain = Arrays.stream(domains.split("\\s*,\\s*"))
                .filter(each -> plain.equals(each) || plain.endsWith("." + each))
                .max(Comparator.comparing(String::length))
                .orElseThrow(() -> new ForeignNameException(name));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("domainName", domain);
        fields.put("name", plain + ".");
        fields.put("type", type);
        fields.put("content", content);
        return fields;
    }
}
