package io.github.camelportal.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Takes secrets out of texts that came from elsewhere: a portal may well repeat a password in its error. */
final class Secrets {

    static final String MASK = "***";

    /** Shorter ones are left: masking each letter a or digit 1 would leave nothing to read. */
    private static final int SHORTEST = 4;

    private final List<String> secrets;

    Secrets(Collection<String> secrets) {
        this.secrets = secrets.stream()
                .filter(Objects::nonNull)
                .filter(secret -> secret.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    /** These and more. */
    Secrets and(Collection<String> more) {
        List<String> all = new ArrayList<>(secrets);
        all.addAll(more);
        return new Secrets(all);
    }

    String mask(String text) {
        if (text == null) {
            return null;
        }
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }
}
