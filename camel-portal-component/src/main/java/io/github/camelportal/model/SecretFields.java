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
            "authcode");

    /** Secret at the start or the end of a word, as in {@code eppcode}, since {@code stepper} holds one of them too. */
    private static final Set<String> WORD_EDGES = Set.of("epp", "pwd");

    /** Secret as the last word: {@code jwt_refresh} is a token, {@code refreshed} and {@code refresh_interval} are not. */
    private static final String LAST_WORD = "refresh";

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
            if (WORD_EDGES.stream().anyMatch(edge -> lower.startsWith(edge) || lower.endsWith(edge))) {
                return true;
            }
        }
        return words.length > 0 && words[words.length - 1].equalsIgnoreCase(LAST_WORD);
    }

    /** Returns the fields as a map whose text masks the secret ones, however deep they are. Returns null for null. */
    public static @Nullable Map<String, Object> redacted(@Nullable Map<String, Object> fields) {
        return fields == null ? null : RedactedMap.of(fields);
    }
}
