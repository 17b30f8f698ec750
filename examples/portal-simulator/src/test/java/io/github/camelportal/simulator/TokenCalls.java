package io.github.camelportal.simulator;

import com.fasterxml.jackson.databind.JsonNode;

import static io.github.camelportal.simulator.PortalClient.anonymous;

/** What a client does with tokens. */
final class TokenCalls {

    private TokenCalls() {}

    static JsonNode logIn(PortalSimulator simulator) {
        String login = "{\"username\":\"" + simulator.username() + "\",\"password\":\"" + simulator.password() + "\"}";
        return anonymous(simulator).post("/login", login);
    }

    static JsonNode refresh(PortalSimulator simulator, JsonNode tokens) {
        return anonymous(simulator)
                .post("/token", "{\"refresh_token\":\"" + tokens.path("refresh").asText() + "\"}");
    }

    static PortalClient bearer(PortalSimulator simulator, JsonNode tokens) {
        return anonymous(simulator).withToken(tokens.path("token").asText());
    }
}
