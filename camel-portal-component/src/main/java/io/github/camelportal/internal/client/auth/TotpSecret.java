package io.github.camelportal.internal.client.auth;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.camelportal.model.SecretFields;

/**
 * The secret of a second factor, from which codes of RFC 6238 are made: HMAC-SHA-1, six digits, steps of 30 seconds, as Google
 * Authenticator has them. Each code belongs to the number of its step.
 */
public final class TotpSecret {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_LETTER = 5;

    /** Google Authenticator makes secrets of 80 bits. A shorter text is a part of one. */
    private static final int MIN_LETTERS = 16;

    private static final int LETTERS_OF_BLOCK = 8;

    /** Letters of the last block whose bits end within a byte that has no other letter. */
    private static final Set<Integer> IMPOSSIBLE_RESTS = Set.of(1, 3, 6);

    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final String ALGORITHM = "HmacSHA1";

    private final byte[] key;

    private TotpSecret(byte[] key) {
        this.key = key;
    }

    /**
     * Parses the text that a portal displays for the setup of an authenticator.
     *
     * @param text base32 (RFC 4648) in any case, with or without blanks, single dashes between letters, and padding
     * @throws IllegalArgumentException if it is none. The message is the end of a sentence and lacks the text
     */
    public static TotpSecret parse(String text) {
        String letters = text.replaceAll("\\s", "")
                .replaceAll("(?<=[^-])-(?=[^-])", "")
                .replaceAll("=+$", "")
                .toUpperCase(Locale.ROOT);
        if (letters.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            throw new IllegalArgumentException(
                    "is not base32. Set the text that the portal displays beside the QR code: letters, and digits from 2 to 7");
        }
        if (letters.length() < MIN_LETTERS) {
            throw new IllegalArgumentException(
                    "has fewer than " + MIN_LETTERS + " characters. Set the whole text that the portal displays");
        }
        if (IMPOSSIBLE_RESTS.contains(letters.length() % LETTERS_OF_BLOCK)) {
            throw new IllegalArgumentException("has " + letters.length()
                    + " characters, and no base32 text is that long. Set the whole text that the portal displays");
        }
        return new TotpSecret(decode(letters));
    }

    /** Decodes letters. Bits that fill no byte are padding. */
    private static byte[] decode(String letters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            buffer = (buffer << BITS_OF_LETTER) | ALPHABET.indexOf(letters.charAt(i));
            bits += BITS_OF_LETTER;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }

    /** Returns the number of the step at a time. */
    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP.toSeconds());
    }

    /** Returns the start of a step. */
    static Instant start(long step) {
        return Instant.ofEpochSecond(step * STEP.toSeconds());
    }

    /** Returns the code of a step. */
    String code(long step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int truncated = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", truncated % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "TotpSecret[" + SecretFields.MASK + "]";
    }
}
