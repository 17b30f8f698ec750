package io.github.camelportal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The endpoint options that a {@code toD} has evaluated. The URI of the endpoint has their hash only, so that no value passes
 * through a URI, and so that equal options have one endpoint. The hash is keyed, because an option may be a password, which could
 * be guessed from a plain hash.
 */
final class EvaluatedOptions {

    /** Option of the URI that has the hash. */
    static final String NAME = "evaluatedOptions";

    private static final String ALGORITHM = "HmacSHA256";

    /** An entry is needed between the evaluation of a URI and the creation of its endpoint, in the same thread. */
    private static final int MAX_ENTRIES = 1000;

    private final byte[] key = new byte[32];

    private final Map<String, Map<String, Object>> entries = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Object>> eldest) {
            return size() > MAX_ENTRIES;
        }
    };

    /** Creates the key of the hashes, which is another one in each component. */
    EvaluatedOptions() {
        new SecureRandom().nextBytes(key);
    }

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

    private String hash(Map<String, Object> options) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            new TreeMap<>(options).forEach((name, value) -> {
                String text = value.toString();
                mac.update((name.length() + ":" + name + text.length() + ":" + text).getBytes(StandardCharsets.UTF_16));
            });
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
