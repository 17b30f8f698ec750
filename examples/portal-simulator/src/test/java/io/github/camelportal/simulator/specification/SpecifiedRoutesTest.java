package io.github.camelportal.simulator.specification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

class SpecifiedRoutesTest {

    private static final String SWAGGER = """
            {"swagger": "2.0", "paths": {
              "vpn/@id/keys": {
                "post": {"operationId": "a", "parameters": [
                  {"name": "id", "in": "path", "type": "integer", "required": true},
                  {"name": "name", "in": "query", "type": "string", "required": true},
                  {"name": "size", "in": "query", "type": "integer"},
                  {"name": "share", "in": "query", "type": "number"},
                  {"name": "on", "in": "query", "type": "boolean"},
                  {"name": "hosts", "in": "query", "type": "array", "items": {"type": "string"}}],
                  "responses": {"200": {"description": "`Success`"}}},
                "get": {"operationId": "a", "responses": {"200": {"description":
                  "```json\\n\\r{\\n \\"keys\\": [\\n {\\"id\\": \\"1\\"},\\n (...)\\n ]\\n}"}}}},
              "buckets/{bucket}": {
                "put": {"parameters": [{"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Bucket"}}],
                  "responses": {"200": {"description": "", "examples": {"application/json": {"bucket": 7}}}}}},
              "balance": {"get": {"responses": {"200": {"examples": {"application/json": {"mine": true}}}}}}},
             "definitions": {"Bucket": {"required": ["region"], "properties": {"region": {"type": "string"}}}}}
            """;

    private static final String OPEN_API = """
            {"openapi": "3.0.0", "paths": {"/volumes": {"post": {
              "requestBody": {"content": {"application/json": {"schema": {
                "required": ["size"], "properties": {"size": {"type": "integer"}}}}}},
              "responses": {"201": {"content": {"application/json": {"example": {"volume": {"id": 3}}}}}}}}}}
            """;

    @TempDir
    Path folder;

    @Test
    void returnsDocumentedExamples() throws IOException {
        try (PortalSimulator simulator = start(SWAGGER)) {
            SimulatorClient client = SimulatorClient.basic(simulator);

            assertThat(client.get("/vpn/1/keys").toString()).isEqualTo("{\"keys\":[{\"id\":\"1\"}]}");
            assertThat(client.post("/vpn/1/keys", "{\"name\":\"a\"}").toString())
                    .isEqualTo("{\"success\":true}");
            assertThat(client.put("/buckets/b", "{\"region\":\"eu\"}").toString())
                    .isEqualTo("{\"bucket\":7}");
            assertThat(simulator.effects()).hasSize(2);
            assertThat(simulator.effectCount("POST /vpn/@id/keys")).isEqualTo(1);
            assertThat(simulator.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vpn/@id/keys",
                "/vpn/{id}/keys/",
                "//vpn//{id:[0-9]{1,9}}/keys",
                "/vpn/{id:[^/]+}/keys",
                "/vpn/:id/keys",
                "/vpn/<id>/keys",
                "/vpn/<int:id>/keys",
                "/v2/api/vpn/{id}/keys?x=1"
            })
    void servesRouteWhateverItsNotation(String path) throws IOException {
        String document = SWAGGER.replace("\"paths\"", "\"basePath\": \"/v2/api/\", \"paths\"")
                .replace("vpn/@id/keys", path);
        try (PortalSimulator simulator = start(document)) {
            SimulatorClient client = SimulatorClient.basic(simulator);

            assertThat(client.get("/vpn/1/keys").has("keys")).isTrue();
            assertThat(client.post("/vpn/x/keys", "{\"name\":\"a\"}")
                            .at("/error/0")
                            .asText())
                    .isEqualTo("invalid_id");
        }
    }

    @Test
    void logsFieldsWithMaskedSecrets() throws IOException {
        try (PortalSimulator simulator = start(SWAGGER)) {
            SimulatorClient.basic(simulator)
                    .post(
                            "/vpn/1/keys?size=3",
                            "{\"name\":\"a\",\"rootPassword\":\"canary\",\"more\":{\"token\":\"canary\"}}");

            assertThat(simulator.calls().get(0).fields())
                    .containsOnly(
                            entry("size", "3"), entry("name", "a"), entry("rootPassword", "***"), entry("more", "***"));
        }
    }

    @Test
    void readsOpenApi() throws IOException {
        try (PortalSimulator simulator = start(OPEN_API)) {
            SimulatorClient client = SimulatorClient.basic(simulator);

            assertThat(client.post("/volumes", "{\"size\":\"10\"}")
                            .at("/volume/id")
                            .asInt())
                    .isEqualTo(3);
            assertThat(client.post("/volumes", "{}").at("/error/0").asText()).isEqualTo("missing_size");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/vpn/1/keys | {} | missing_name",
                "/vpn/x/keys | {'name':'a'} | invalid_id",
                "/vpn/1/keys | {'name':{}} | invalid_name",
                "/vpn/1/keys | {'name':'a','size':'big'} | invalid_size",
                "/vpn/1/keys | {'name':'a','size':1.5} | invalid_size",
                "/vpn/1/keys | {'name':'a','share':'half'} | invalid_share",
                "/vpn/1/keys | {'name':'a','on':'perhaps'} | invalid_on",
                "/vpn/1/keys | {'name':'a','hosts':'a,b'} | invalid_hosts"
            })
    void refusesParameterAsPortalError(String path, String body, String error) throws IOException {
        try (PortalSimulator simulator = start(SWAGGER)) {
            JsonNode response = SimulatorClient.basic(simulator).post(path, body.replace('\'', '"'));

            assertThat(response.at("/error/0").asText()).isEqualTo(error);
            assertThat(simulator.effects()).isEmpty();
        }
    }

    @Test
    void takesFieldsFromQueryAndForm() throws IOException {
        try (PortalSimulator simulator = start(SWAGGER)) {
            SimulatorClient client = SimulatorClient.basic(simulator);

            assertThat(client.postForm("/vpn/1/keys?size=3", "name=a&hosts[]=b&on=1&other=x")
                            .path("success")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void keepsOwnRoutesAndCredentials() throws IOException {
        try (PortalSimulator simulator = start(SWAGGER)) {
            assertThat(SimulatorClient.basic(simulator).get("/balance").has("mine"))
                    .isFalse();
            assertThat(SimulatorClient.anonymous(simulator)
                            .get("/vpn/1/keys")
                            .at("/error/0")
                            .asText())
                    .isEqualTo("unauthorized");
        }
    }

    @Test
    void addsRoutesThatProviderLacks() throws IOException {
        String document = SWAGGER.replace("\"vpn/@id/keys\"", "\"affiliates/summary\"");
        try (PortalSimulator simulator = PortalSimulator.builder()
                .provider(SimulatedProvider.XTOM)
                .specification(write(document))
                .start()) {
            assertThat(SimulatorClient.basic(simulator)
                            .get("/affiliates/summary")
                            .has("keys"))
                    .isTrue();
        }
    }

    @Test
    void failsWhenDocumentCannotBeRead() throws IOException {
        Path text = write("swagger: '2.0'");
        Path empty = write("{}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortalSimulator.builder().specification(text).start())
                .withMessageContaining("is not JSON");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortalSimulator.builder().specification(empty).start())
                .withMessageContaining("has no paths");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortalSimulator.builder()
                        .specification(folder.resolve("none"))
                        .start())
                .withMessageContaining("Cannot read");
    }

    private PortalSimulator start(String document) throws IOException {
        return PortalSimulator.builder().specification(write(document)).start();
    }

    private Path write(String document) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "specification", ".json"), document);
    }
}
