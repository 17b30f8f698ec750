package io.github.camelportal.simulator.specification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.MalformedBodyException;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/**
 * Routes of a Swagger 2.0 or OpenAPI 3 document in JSON. Each checks its parameters, and responds with the documented example, or
 * with {@code {"success": true}}.
 */
public final class SpecifiedRoutes implements RouteGroup {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

    private final JsonNode document;

    private SpecifiedRoutes(JsonNode document) {
        this.document = document;
    }

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    public static SpecifiedRoutes read(Path file) {
        try {
            JsonNode document = Json.read(Files.readAllBytes(file));
            if (!document.path("paths").isObject()) {
                throw new IllegalArgumentException("The specification " + file + " has no paths");
            }
            return new SpecifiedRoutes(document);
        } catch (MalformedBodyException e) {
            throw new IllegalArgumentException("The specification " + file + " is not JSON", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read the specification " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        SpecifiedPath paths = SpecifiedPath.of(document);
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String method = operation.getKey().toUpperCase(Locale.ROOT);
                if (METHODS.contains(method)) {
                    routes.add(route(method, paths.template(path.getKey()), path.getValue(), operation.getValue()));
                }
            }
        }
        return routes;
    }

    private Route route(String method, String template, JsonNode path, JsonNode operation) {
        List<SpecifiedParameter> parameters = new ArrayList<>();
        path.path("parameters").forEach(parameter -> addParameter(parameters, parameter, template));
        operation.path("parameters").forEach(parameter -> addParameter(parameters, parameter, template));
        JsonNode content = resolve(operation.path("requestBody")).path("content");
        content.properties().stream()
                .findFirst()
                .ifPresent(body -> addFields(parameters, body.getValue().path("schema")));
        JsonNode example =
                DocumentedExample.of(operation).orElseGet(() -> Json.object().put("success", true));
        return new Route(method, template, false, Set.of(), call -> respond(call, parameters, example))
                .in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER);
    }

    private static SimulatedResponse respond(Call call, List<SpecifiedParameter> parameters, JsonNode example) {
        parameters.forEach(parameter -> parameter.check(call));
        return SimulatedResponse.json(example);
    }

    private void addParameter(List<SpecifiedParameter> target, JsonNode given, String template) {
        JsonNode parameter = resolve(given);
        String in = parameter.path("in").asText();
        String name = parameter.path("name").asText();
        if (in.equals("body")) {
            addFields(target, parameter.path("schema"));
        } else if (!in.equals("header") && !in.equals("cookie")) {
            boolean inPath = List.of(template.split("/")).contains("@" + name);
            String type = parameter
                    .path("type")
                    .asText(parameter.path("schema").path("type").asText("string"));
            if (inPath || !in.equals("path")) {
                target.add(new SpecifiedParameter(
                        name, type, parameter.path("required").asBoolean(), inPath));
            }
        }
    }

    private void addFields(List<SpecifiedParameter> target, JsonNode given) {
        JsonNode schema = resolve(given);
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(field -> {
            String type = resolve(field.getValue()).path("type").asText("");
            target.add(new SpecifiedParameter(field.getKey(), type, required.contains(field.getKey()), false));
        });
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }
}
