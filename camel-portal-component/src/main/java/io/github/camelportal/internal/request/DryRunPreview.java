package io.github.camelportal.internal.request;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.internal.json.SecretNodes;
import io.github.camelportal.model.SecretFields;

/** Describes the request that a dry run does not send. Secrets are masked. */
public final class DryRunPreview {

    private final PortalRequest request;

    private DryRunPreview(PortalRequest request) {
        this.request = request;
    }

    /** Returns the operation, the method, the path with its query, and the body by its wire names if there is one. */
    public static Map<String, Object> of(PortalRequest request) {
        return new DryRunPreview(request).described();
    }

    private Map<String, Object> described() {
        Operation operation = request.operation();
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("operation", operation.id());
        described.put("method", operation.method());
        described.put("path", target());
        if (request.body() != null) {
            described.put("body", body());
        }
        return described;
    }

    private String target() {
        String[] parts = request.target().split("\\?", 2);
        return parts.length == 1 ? path(parts[0]) : path(parts[0]) + "?" + query(parts[1]);
    }

    /** Each segment has the index that it has in the template, because encoded values hold no slash. */
    private String path(String written) {
        List<String> secretPlaces = request.operation().parameters(Parameter.Place.PATH).stream()
                .filter(Parameter::secret)
                .map(parameter -> "{" + parameter.wireName() + "}")
                .toList();
        String[] template = request.operation().path().split("/", -1);
        String[] segments = written.split("/", -1);
        List<String> masked = new ArrayList<>();
        for (int i = 0; i < segments.length; i++) {
            masked.add(secretPlaces.stream().anyMatch(template[i]::contains) ? SecretFields.MASK : segments[i]);
        }
        return String.join("/", masked);
    }

    private String query(String written) {
        return Stream.of(written.split("&"))
                .map(pair -> pair.split("=", 2))
                .map(pair -> isSecret(pair[0]) ? pair[0] + "=" + SecretFields.MASK : String.join("=", pair))
                .collect(Collectors.joining("&"));
    }

    private Map<String, Object> body() {
        try {
            JsonNode fields = PortalJson.mapper().readTree(request.body());
            return PortalJson.toMapAsWritten(SecretNodes.masked(fields, this::isSecret));
        } catch (IOException e) {
            throw new IllegalStateException("The body was written as JSON", e);
        }
    }

    private boolean isSecret(String wireName) {
        return SecretFields.isSecret(wireName)
                || request.operation().parameters().stream()
                        .anyMatch(parameter ->
                                parameter.secret() && parameter.wireName().equals(wireName));
    }
}
