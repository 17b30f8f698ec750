package io.github.camelportal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Looks for canary values in everything that a person or a log could see, in clear and encoded. */
final class SecretScan {

    private final List<String> canaries;

    SecretScan(String... canaries) {
        this.canaries = List.of(canaries);
    }

    /** The canaries that stand in a text, in any form; empty where there is none. */
    List<String> in(String text) {
        String seen = text.toLowerCase(Locale.ROOT);
        return canaries.stream()
                .filter(canary -> seen.contains(canary.toLowerCase(Locale.ROOT))
                        || core(canary).stream().anyMatch(seen::contains)
                        || text.contains(base64(canary)))
                .toList();
    }

    /** The same in an exception, with its causes, suppressed exceptions and public texts. */
    List<String> in(Throwable thrown) {
        List<String> found = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (seen.add(next)) {
                found.addAll(in(next.toString()));
                found.addAll(in(String.valueOf(next.getMessage())));
                found.addAll(in(String.valueOf(next.getLocalizedMessage())));
                if (next instanceof io.github.camelportal.client.PortalOperationException failure) {
                    found.addAll(in(failure.getErrors().toString()));
                    found.addAll(in(String.valueOf(failure.getExcerpt())));
                    found.addAll(in(String.valueOf(failure.getHttpResponseStatus())));
                }
                if (next.getCause() != null) {
                    open.push(next.getCause());
                }
                open.addAll(List.of(next.getSuppressed()));
            }
        }
        return found;
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
