package io.github.camelportal.simulator.support;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.simulator.PortalSimulator;

import static io.github.camelportal.simulator.support.SimulatorClient.anonymous;

/** The calls of a client that uses tokens. */
public final class TokenCalls {

    private TokenCalls() {}

    public static JsonNode logIn(PortalSimulator simulator) {
        String login = "{\"username\":\"" + simulator.username() + "\",\"password\":\"" + simulator.password() + "\"}";
        return anonymous(simulator).post("/login", login);
    }

    public static JsonNode refresh(PortalSimulator simulator, JsonNode tokens) {
        return anonymous(simulator)
                .post("/token", "{\"refresh_token\":\"" + tokens.path("refresh").asText() + "\"}");
    }

    public static SimulatorClient bearer(PortalSimulator simulator, JsonNode tokens) {
        return anonymous(simulator).withToken(tokens.path("token").asText());
    }
}
