package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a session. They are secrets, so {@code toString} masks them.
 *
 * @param token access token, which some installs call {@code access_token}
 * @param refresh refresh token, or null if the install returns none
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Tokens(
        @JsonAlias("access_token") @Nullable String token,
        @JsonAlias("refresh_token") @Nullable String refresh,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Tokens {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }

    @Override
    public String toString() {
        return "Tokens[token=" + (token == null ? "none" : SecretFields.MASK) + ", refresh="
                + (refresh == null ? "none" : SecretFields.MASK) + "]";
    }
}
