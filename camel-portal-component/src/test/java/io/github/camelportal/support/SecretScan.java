package io.github.camelportal.support;

import java.util.Base64;
import java.util.List;
import java.util.Locale;

import io.github.camelportal.scan.ExposedText;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Looks for canary values in everything that a person or a log could see, in clear and encoded. */
public final class SecretScan {

    private final List<String> canaries;

    public SecretScan(String... canaries) {
        this.canaries = List.of(canaries);
    }

    /** The canaries that stand in a text, in any form; empty where there is none. */
    public List<String> in(String text) {
        String seen = text.toLowerCase(Locale.ROOT);
        return canaries.stream()
                .filter(canary -> seen.contains(canary.toLowerCase(Locale.ROOT))
                        || core(canary).stream().anyMatch(seen::contains)
                        || text.contains(base64(canary)))
                .toList();
    }

    /** The same in an exception, with its causes, suppressed exceptions and public texts. */
    public List<String> in(Throwable thrown) {
        return ExposedText.texts(thrown).stream()
                .flatMap(text -> in(text).stream())
                .toList();
    }

    /** The letters and digits between what any encoding changes: half a secret is too much too. */
    private static List<String> core(String canary) {
        return List.of(canary.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).stream()
                .filter(part -> part.length() >= 6)
                .toList();
    }

    private static String base64(String canary) {
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(canary.getBytes(UTF_8));
        // The last character depends on what follows.
        return encoded.substring(0, encoded.length() - 1);
    }
}
