package io.github.camelportal.simulator.auth;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every 30 seconds (RFC 6238), as an authenticator app shows them. */
public final class SimulatedTotp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;
    private static final int CODES = 1_000_000;

    private final byte[] key;

    /** @param secret in Base32 */
    public SimulatedTotp(String secret) {
        key = decode(secret);
    }

    /** Returns the code at a time. */
    public String code(Instant time) {
        return code(step(time));
    }

    /** Returns the step of a code, which may be one step early or late; absent if the code is wrong. */
    Optional<Long> stepOf(String code, Instant time) {
        long now = step(time);
        return LongStream.rangeClosed(now - 1, now + 1)
                .boxed()
                .filter(step -> code(step).equals(code))
                .findFirst();
    }

    private static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP_SECONDS);
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format("%06d", number % CODES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1", e);
        }
    }

    private static byte[] decode(String secret) {
        byte[] bytes = new byte[secret.length() * 5 / 8];
        int bits = 0;
        int count = 0;
        int length = 0;
        for (int i = 0; i < secret.length(); i++) {
            bits = bits << 5 | ALPHABET.indexOf(secret.charAt(i));
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes[length++] = (byte) (bits >> count);
                bits &= (1 << count) - 1;
            }
        }
        return bytes;
    }
}
