package io.github.camelportal.internal.request;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.apache.camel.Exchange;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.internal.json.SecretNodes;

/**
 * Creates the request of an exchange. A parameter comes from its header, else from the option of the URI, else from the
 * message body, else from the settings of the endpoint. Other headers are not sent to the portal.
 */
public final class RequestFactory {

    /** Parameters that usually take a whole message. */
    private static final List<String> TEXT_PARAMETERS = List.of("body", "content");

    /** Exchange property with the parameters in the URI of a {@code toD}, by option name. */
    public static final String DYNAMIC_OPTIONS = "CamelPortalDynamicOptions";

    private final Operation operation;
    private final Map<String, Object> options;
    private final Map<String, Object> defaults;
    private final String inBody;
    private final ZoneId zone;
    private final List<Parameter> pathParameters;
    private final List<Parameter> bodyParameters;

    /**
     * Creates a factory for an endpoint.
     *
     * @param defaults defaults by option name; a supplier is called for each exchange
     * @param inBody   option that takes the whole message body, or null
     * @param zone     time zone of the portal, in which dates are written
     */
    public RequestFactory(OperationBinding binding, Map<String, Object> defaults, String inBody, ZoneId zone) {
        this.operation = binding.operation();
        this.options = binding.values();
        this.defaults = defaults;
        this.inBody = inBody;
        this.zone = zone;
        this.pathParameters = operation.parameters(Parameter.Place.PATH);
        this.bodyParameters = operation.parameters(Parameter.Place.BODY);
    }

    /**
     * Creates the request of a consumer, whose parameters can only be options of its URI.
     *
     * @param  exchange                 empty exchange
     * @throws IllegalArgumentException if a parameter is missing or invalid
     */
    public static PortalRequest createFromUri(OperationBinding binding, ZoneId zone, Exchange exchange) {
        Operation operation = binding.operation();
        List<String> missing = operation.parameters().stream()
                .filter(parameter -> parameter.required() || parameter.place() == Parameter.Place.PATH)
                .map(Parameter::option)
                .filter(option -> binding.values().get(option) == null)
                .toList();
        if (!missing.isEmpty()) {
            String options = names(missing.stream());
            String example = missing.stream().map(option -> option + "=…").collect(Collectors.joining("&"));
            throw new IllegalArgumentException("portal:" + operation.id() + ": " + options
                    + (missing.size() == 1 ? " is missing. Set the option " : " are missing. Set the options ")
                    + options + " in the URI, as in portal:" + operation.id() + "?" + example
                    + ". A consumer has no headers and no body.");
        }
        return new RequestFactory(binding, Map.of(), null, zone).create(exchange);
    }

    /**
     * Creates the request of an exchange.
     *
     * @throws IllegalArgumentException if a parameter is missing or invalid
     */
    public PortalRequest create(Exchange exchange) {
        Map<Parameter, Object> values = fromHeadersAndOptions(exchange);
        Map<String, Object> unknownFields = addFromBody(exchange, values);
        addDefaults(exchange, values);
        requireParameters(values);
        List<String> secrets = values.entrySet().stream()
                .filter(entry -> entry.getKey().secret())
                .map(entry -> String.valueOf(entry.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        byte[] body = body(values, unknownFields);
        if (body != null) {
            secrets.addAll(secretValues(body));
        }
        return new PortalRequest(operation, target(values), body, secrets);
    }

    private Map<Parameter, Object> fromHeadersAndOptions(Exchange exchange) {
        Map<Parameter, Object> values = new LinkedHashMap<>();
        Map<?, ?> dynamic = exchange.getProperty(DYNAMIC_OPTIONS, Map.of(), Map.class);
        for (Parameter parameter : operation.parameters()) {
            Object value = exchange.getMessage().getHeader(parameter.header());
            if (value == null) {
                value = dynamic.containsKey(parameter.option())
                        ? dynamic.get(parameter.option())
                        : options.get(parameter.option());
            }
            if (value == null && parameter.option().equals(inBody)) {
                value = BodyParameters.asValue(exchange);
            }
            if (value != null) {
                values.put(parameter, convert(exchange, parameter, value));
            }
        }
        return values;
    }

    /** Adds the parameters that are only in the body, and returns the fields that are not parameters. */
    private Map<String, Object> addFromBody(Exchange exchange, Map<Parameter, Object> values) {
        boolean complete = values.size() == operation.parameters().size();
        if (inBody != null || (complete && !operation.sendsBody())) {
            return Map.of();
        }
        BodyParameters body = ListBody.read(operation, exchange).orElseGet(() -> BodyParameters.of(exchange, zone));
        boolean isIncomplete = bodyParameters.stream()
                .anyMatch(parameter -> !values.containsKey(parameter) && !defaults.containsKey(parameter.option()));
        if (body.unreadableReason() != null && isIncomplete) {
            throw new IllegalArgumentException("portal:" + operation.id() + ": the message body is "
                    + body.unreadableReason()
                    + ". " + remedy(values) + ".");
        }
        Map<String, Object> unknownFields = new LinkedHashMap<>(body.passUnknownFields() ? body.fields() : Map.of());
        for (Parameter parameter : operation.parameters()) {
            unknownFields.keySet().removeIf(field -> BodyParameters.isName(field, parameter));
            Object value = values.containsKey(parameter) ? null : body.value(parameter);
            if (value != null) {
                values.put(parameter, convert(exchange, parameter, value));
            }
        }
        return unknownFields;
    }

    private String remedy(Map<Parameter, Object> values) {
        return operation.listBody().isPresent()
                ? "Send a list of maps, a map with the list as a field, or their JSON. Unmarshal YAML before"
                : "Send a Map, a JSON object or a record, or set the option inBody to the parameter that takes the"
                        + " whole body, as in inBody=" + missingParameter(values);
    }

    /** Returns the parameter that a body which is no map is most likely meant for: a text, or the first that is missing. */
    private String missingParameter(Map<Parameter, Object> values) {
        List<String> missing = bodyParameters.stream()
                .filter(parameter -> !values.containsKey(parameter) && !defaults.containsKey(parameter.option()))
                .map(Parameter::option)
                .toList();
        return TEXT_PARAMETERS.stream().filter(missing::contains).findFirst().orElseGet(() -> missing.get(0));
    }

    private void addDefaults(Exchange exchange, Map<Parameter, Object> values) {
        for (Parameter parameter : operation.parameters()) {
            Object value = values.containsKey(parameter) ? null : defaults.get(parameter.option());
            if (value instanceof Supplier<?> supplier) {
                value = supplier.get();
            }
            if (value != null) {
                values.put(parameter, convert(exchange, parameter, value));
            }
        }
    }

    private void requireParameters(Map<Parameter, Object> values) {
        List<Parameter> missing = operation.parameters().stream()
                .filter(Parameter::required)
                .filter(parameter -> !values.containsKey(parameter) || isBlankSegment(parameter, values))
                .toList();
        if (!missing.isEmpty()) {
            String options = names(missing.stream().map(Parameter::option));
            String headers = names(missing.stream().map(Parameter::header));
            throw new IllegalArgumentException("portal:" + operation.id() + ": "
                    + (missing.size() == 1
                            ? options + " is missing. Set the header " + headers + ", the option " + options
                                    + ", or a field of the body."
                            : options + " are missing. Set the headers " + headers + ", the options " + options
                                    + ", or fields of the body."));
        }
        for (Parameter parameter : pathParameters) {
            String value = values.get(parameter).toString();
            if (!PercentEncoding.isSegment(value)) {
                throw new IllegalArgumentException("portal:" + operation.id() + ": " + parameter.option() + "='" + value
                        + "' is not a valid path segment. Use a value other than . and ..");
            }
        }
    }

    private static boolean isBlankSegment(Parameter parameter, Map<Parameter, Object> values) {
        return parameter.place() == Parameter.Place.PATH
                && values.get(parameter).toString().isBlank();
    }

    private Object convert(Exchange exchange, Parameter parameter, Object value) {
        return ParameterConverter.convert(
                parameter, value, exchange.getContext().getTypeConverter(), zone);
    }

    private static String names(Stream<String> names) {
        return names.collect(Collectors.joining(" and "));
    }

    private String target(Map<Parameter, Object> values) {
        String target = operation.path();
        QueryText query = new QueryText();
        for (Map.Entry<Parameter, Object> entry : values.entrySet()) {
            Parameter parameter = entry.getKey();
            if (parameter.place() == Parameter.Place.PATH) {
                String encoded = PercentEncoding.encode(entry.getValue().toString());
                target = target.replace("{" + parameter.wireName() + "}", encoded);
            } else if (parameter.place() == Parameter.Place.QUERY) {
                query.add(parameter.wireName(), entry.getValue());
            }
        }
        return target + query;
    }

    private byte[] body(Map<Parameter, Object> values, Map<String, Object> unknownFields) {
        if (!operation.sendsBody() || (bodyParameters.isEmpty() && unknownFields.isEmpty())) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Parameter parameter : bodyParameters) {
            if (values.containsKey(parameter)) {
                fields.put(
                        parameter.wireName(), OrderItemNames.toWireNames(operation, parameter, values.get(parameter)));
            }
        }
        unknownFields.forEach(fields::putIfAbsent);
        if (bodyParameters.stream().anyMatch(TxtParameter::isContent)) {
            TxtParameter.quote(fields);
        }
        try {
            return PortalJson.writer(zone).writeValueAsBytes(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "portal:" + operation.id() + ": the message body cannot be written as JSON: "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    /** Returns the values of secret fields at any depth. */
    private static List<String> secretValues(byte[] body) {
        try {
            return SecretNodes.values(PortalJson.mapper().readTree(body));
        } catch (IOException e) {
            throw new IllegalStateException("The body was written as JSON", e);
        }
    }
}
