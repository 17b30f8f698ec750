package io.github.camelportal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The endpoint options that a {@code toD} has evaluated. The URI of the endpoint has their hash only, so that no value passes
 * through a URI, and so that equal options have one endpoint.
 */
final class EvaluatedOptions {

    /** Option of the URI that has the hash. */
    static final String NAME = "evaluatedOptions";

    /** An entry is needed between the evaluation of a URI and the creation of its endpoint, in the same thread. */
    private static final int MAX_ENTRIES = 1000;

    private final Map<String, Map<String, Object>> entries = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Object>> eldest) {
            return size() > MAX_ENTRIES;
        }
    };

    /** Keeps options, and returns their hash. */
    synchronized String add(Map<String, Object> options) {
        String hash = hash(options);
        entries.put(hash, Map.copyOf(options));
        return hash;
    }

    /**
     * Returns the options of a hash.
     *
     * @throws IllegalArgumentException if there are none, because the URI was written by hand
     */
    synchronized Map<String, Object> get(Object hash) {
        Map<String, Object> options = entries.get(String.valueOf(hash));
        if (options == null) {
            throw new IllegalArgumentException(
                    "The option " + NAME + " is set by toD only. Write the options themselves in the URI.");
        }
        return options;
    }

    private static String hash(Map<String, Object> options) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(options).forEach((name, value) -> {
                String text = value.toString();
                digest.update(
                        (name.length() + ":" + name + text.length() + ":" + text).getBytes(StandardCharsets.UTF_16));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
