package io.github.camelportal.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The names of fields whose values are secret: passwords, tokens, keys, transfer codes. Everything that masks fields asks this
 * list, so that a secret of one place is a secret in all. {@code privateKey}, {@code private_key} and {@code private-key} are
 * the same name.
 */
public final class SecretFields {

    /** Text that stands in the place of a secret. */
    public static final String MASK = "***";

    /** Secret wherever they stand in a name, as in {@code userpassword} and {@code apiTokens}. */
    private static final List<String> ANYWHERE = List.of(
            "password",
            "passwd",
            "passphrase",
            "token",
            "secret",
            "rootpw",
            "privatekey",
            "apikey",
            "sshkey",
            "authcode",
            "authinfo",
            "credential",
            "transfercode",
            "transferkey",
            "recoverycode",
            "backupcode",
            "certificatekey",
            "licensekey");

    /** Secret as a word of a name, as in {@code root_pass} and {@code sessionId}, since {@code compass} ends with one of them. */
    private static final Set<String> WORDS = Set.of(
            "pass",
            "userpass",
            "rootpass",
            "ftppass",
            "dbpass",
            "vncpass",
            "mailpass",
            "pw",
            "pin",
            "cvv",
            "cvc",
            "otp",
            "psk",
            "pem",
            "tsig",
            "bearer",
            "cookie",
            "cookies",
            "session",
            "sessionid");

    /** Secret at the start or the end of a word, as in {@code eppcode}, since {@code stepper} holds one of them too. */
    private static final Set<String> WORD_EDGES = Set.of("epp", "pwd");

    /** Secret as the last word: {@code jwt_refresh} is a token, {@code refreshed} and {@code refresh_interval} are not. */
    private static final Set<String> LAST_WORDS = Set.of("refresh", "auth", "authorization");

    /** Fields with the name of a form's field, whose value stands beside it. */
    private static final List<String> PAIR_NAMES =
            List.of("name", "key", "field", "variable", "title", "label", "param", "parameter", "property");

    private static final Set<String> PAIR_VALUES =
            Set.of("value", "val", "content", "textvalue", "data", "given", "got", "input", "actual", "received");

    private static final Pattern WORD_ENDS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private SecretFields() {}

    /** Whether the value of a field is secret, by the name of the field in camel case, snake case or kebab case. */
    public static boolean isSecret(String field) {
        String[] words = WORD_ENDS.split(field);
        String name = String.join("", words).toLowerCase(Locale.ROOT);
        if (ANYWHERE.stream().anyMatch(name::contains)) {
            return true;
        }
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (WORDS.contains(lower)
                    || WORD_EDGES.stream().anyMatch(edge -> lower.startsWith(edge) || lower.endsWith(edge))) {
                return true;
            }
        }
        return words.length > 0 && LAST_WORDS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    /** Returns the fields as a map whose text masks the secret ones, however deep they are. Returns null for null. */
    public static @Nullable Map<String, Object> redacted(@Nullable Map<String, Object> fields) {
        return fields == null ? null : RedactedMap.of(fields);
    }

    /** Returns the elements as a list whose text masks the secret fields, however deep they are. */
    public static List<Object> redactedList(@Nullable List<Object> elements) {
        return elements == null || elements.isEmpty() ? List.of() : RedactedList.of(elements);
    }

    /** Returns the text of any value with masked secret fields. */
    public static String redactedText(@Nullable Object value) {
        return RedactedMap.redact(value);
    }

    /**
     * Masks the values of secret fields within a text from elsewhere: in JSON, which may be cut off, in arrays as PHP writes them,
     * and in queries.
     */
    public static String redactText(String text) {
        return SecretText.redact(text);
    }

    /** Whether an object is the name and the value of a secret field, as in {@code {"name": "rootpw", "value": "…"}}. */
    public static boolean isSecretPair(Map<?, ?> fields) {
        return PAIR_NAMES.stream().map(fields::get).anyMatch(name -> name instanceof String text && isSecret(text));
    }

    /** Whether a field of such an object holds the value. */
    public static boolean isPairValue(String field) {
        return PAIR_VALUES.contains(field.toLowerCase(Locale.ROOT));
    }
}
