package io.github.camelportal.model;

import java.util.Locale;
import java.util.Map;

/** Fields whose names say that their values must not be shown: passwords, tokens, transfer codes. */
public final class SecretFields {

    private SecretFields() {}

    /** Whether a field of that name sounds secret, however it is written. */
    public static boolean isSecret(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return name.contains("password")
                || name.contains("passwd")
                || name.contains("token")
                || name.contains("epp")
                || name.contains("secret")
                || name.contains("private_key");
    }

    /** The same fields, whose text does not show those that sound secret, however deep they are; null for null. */
    public static Map<String, Object> redacted(Map<String, Object> fields) {
        return fields == null || fields instanceof RedactedMap ? fields : new RedactedMap(fields);
    }
}
