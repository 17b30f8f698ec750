package io.github.camelportal.contract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.github.camelportal.contract.Contract.ContractOperation;
import io.github.camelportal.contract.Contract.ContractParameter;

/** A way in which a route gives the parameters of an operation. */
public enum ParameterSource {
    HEADER("header") {
        @Override
        public ParameterCall call(ContractOperation operation) {
            return new ParameterCall(uri(operation, List.of()), null, headers(operation.parameters()));
        }
    },
    OPTION("endpoint option") {
        @Override
        public ParameterCall call(ContractOperation operation) {
            return new ParameterCall(uri(operation, operation.parameters()), null, Map.of());
        }
    },
    MAP_BY_WIRE_NAME("body, a map by wire name") {
        @Override
        public ParameterCall call(ContractOperation operation) {
            Map<String, Object> body = byName(operation.parameters(), ContractParameter::name);
            return new ParameterCall(uri(operation, List.of()), body, Map.of());
        }
    },
    MAP_BY_OPTION("body, a map by option name") {
        @Override
        public ParameterCall call(ContractOperation operation) {
            Map<String, Object> body = byName(operation.parameters(), ContractParameter::option);
            return new ParameterCall(uri(operation, List.of()), body, Map.of());
        }
    },
    JSON_TEXT("body, a JSON text") {
        @Override
        public ParameterCall call(ContractOperation operation) {
            String body = json(byName(operation.parameters(), ContractParameter::name));
            return new ParameterCall(uri(operation, List.of()), body, Map.of());
        }
    },
    MAP_BESIDE_HEADERS("body, a map, with the path by header") {
        @Override
        public ParameterCall call(ContractOperation operation) {
            Map<String, Object> body = byName(operation.parameters("body"), ContractParameter::name);
            return new ParameterCall(
                    uri(operation, operation.parameters("query")), body, headers(operation.parameters("path")));
        }

        @Override
        public boolean suits(ContractOperation operation) {
            return !operation.parameters("path").isEmpty();
        }
    },
    MAP_BESIDE_OPTIONS("body, a map, with the path by endpoint option") {
        @Override
        public ParameterCall call(ContractOperation operation) {
            Map<String, Object> body = byName(operation.parameters("body"), ContractParameter::option);
            return new ParameterCall(
                    uri(operation, operation.parameters("path")), body, headers(operation.parameters("query")));
        }

        @Override
        public boolean suits(ContractOperation operation) {
            return !operation.parameters("path").isEmpty();
        }
    };

    private final String words;

    ParameterSource(String words) {
        this.words = words;
    }

    /** Returns the call that gives all parameters of the operation in this way. */
    public abstract ParameterCall call(ContractOperation operation);

    /** Whether it differs from the other ways with this operation. */
    public boolean suits(ContractOperation operation) {
        return true;
    }

    @Override
    public String toString() {
        return words;
    }

    private static Map<String, Object> headers(List<ContractParameter> parameters) {
        return byName(
                parameters,
                parameter -> "CamelPortal"
                        + parameter.option().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + parameter.option().substring(1));
    }

    private static Map<String, Object> byName(
            List<ContractParameter> parameters, Function<ContractParameter, String> name) {
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach(parameter -> values.put(name.apply(parameter), parameter.value()));
        return values;
    }

    private static String uri(ContractOperation operation, List<ContractParameter> options) {
        String query = options.stream()
                .map(parameter -> parameter.option() + "=" + inUri(parameter.value()))
                .collect(Collectors.joining("&"));
        return "portal:" + operation.id() + (query.isEmpty() ? "" : "?" + query);
    }

    /** Camel takes a value with characters that mean something in a URI only in {@code RAW}. */
    private static String inUri(Object value) {
        boolean structured = value instanceof Map || value instanceof Collection;
        return value instanceof Number ? value.toString() : "RAW(" + (structured ? json(value) : value) + ")";
    }

    private static String json(Object value) {
        try {
            return Contract.JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The endpoint that a route sends to, and the message. */
    public record ParameterCall(String uri, Object body, Map<String, Object> headers) {}
}
