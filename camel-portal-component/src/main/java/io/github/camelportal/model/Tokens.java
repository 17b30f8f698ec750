package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * The tokens of a session. They are secrets: {@code toString} does not show them.
 *
 * @param token access token
 * @param refresh refresh token, or null where the install gives none
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Tokens(
        String token, String refresh, @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public Tokens {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }

    @Override
    public String toString() {
        return "Tokens[token=" + (token == null ? "none" : SecretFields.MASK) + ", refresh="
                + (refresh == null ? "none" : SecretFields.MASK) + "]";
    }
}
