package io.github.camelportal.internal.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConverter;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.SecretFields;

/**
 * Makes the request of an exchange. Each parameter is taken from its header, else from the endpoint option, else from the
 * message body, else from the settings of the endpoint. No other header goes to the portal.
 */
public final class RequestFactory {

    /** Property of an exchange: parameters that the URI of a {@code toD} gives, by option name. */
    public static final String DYNAMIC_OPTIONS = "CamelPortalDynamicOptions";

    private final Operation operation;
    private final Map<String, Object> options;
    private final Map<String, Object> defaults;
    private final String inBody;
    private final List<Parameter> pathParameters;
    private final List<Parameter> bodyParameters;

    /**
     * For one endpoint.
     *
     * @param defaults by option name, for parameters that nothing else gives; a supplier is asked for each exchange
     * @param inBody   the option that the whole message body is, or null
     */
    public RequestFactory(OperationBinding binding, Map<String, Object> defaults, String inBody) {
        this.operation = binding.operation();
        this.options = binding.values();
        this.defaults = defaults;
        this.inBody = inBody;
        this.pathParameters = operation.parameters(Parameter.Place.PATH);
        this.bodyParameters = operation.parameters(Parameter.Place.BODY);
    }

    /**
     * The request of an exchange.
     *
     * @throws IllegalArgumentException if a parameter is missing or cannot be used; nothing has been sent then
     */
    public PortalRequest create(Exchange exchange) {
        Map<Parameter, Object> values = given(exchange);
        Map<String, Object> others = fromBody(exchange, values);
        addDefaults(exchange, values);
        requirePath(values);
        List<String> secrets = values.entrySet().stream()
                .filter(entry -> entry.getKey().secret())
                .map(entry -> String.valueOf(entry.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        byte[] body = body(values, others);
        if (body != null) {
            // Behind the writing, which refuses what is too deep or contains itself.
            addSecrets(others, secrets);
        }
        return new PortalRequest(operation, target(values), body, secrets);
    }

    private Map<Parameter, Object> given(Exchange exchange) {
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
                values.put(parameter, ParameterConverter.of(parameter, value, converter(exchange)));
            }
        }
        return values;
    }

    /** Adds what the body gives and neither header nor option did; returns the fields that are no parameters. */
    private Map<String, Object> fromBody(Exchange exchange, Map<Parameter, Object> values) {
        boolean complete = values.size() == operation.parameters().size();
        if (inBody != null || (complete && !operation.sendsBody())) {
            return Map.of();
        }
        BodyParameters body = BodyParameters.of(exchange);
        boolean open = bodyParameters.stream()
                .anyMatch(parameter -> !values.containsKey(parameter) && !defaults.containsKey(parameter.option()));
        if (body.unreadableReason() != null && open) {
            throw new IllegalArgumentException("portal:" + operation.id() + " finds no parameters in the message body,"
                    + " which is " + body.unreadableReason()
                    + ". Send a Map, a JSON object or a record, or say with the"
                    + " option inBody which parameter the body is, as in inBody="
                    + bodyParameters.get(0).option() + ".");
        }
        Map<String, Object> others = new LinkedHashMap<>(body.passUnknownFields() ? body.fields() : Map.of());
        for (Parameter parameter : operation.parameters()) {
            others.keySet().removeIf(field -> BodyParameters.isName(field, parameter));
            Object value = values.containsKey(parameter) ? null : body.value(parameter);
            if (value != null) {
                values.put(parameter, ParameterConverter.of(parameter, value, converter(exchange)));
            }
        }
        return others;
    }

    private void addDefaults(Exchange exchange, Map<Parameter, Object> values) {
        for (Parameter parameter : operation.parameters()) {
            Object value = values.containsKey(parameter) ? null : defaults.get(parameter.option());
            if (value instanceof Supplier<?> asked) {
                value = asked.get();
            }
            if (value != null) {
                values.put(parameter, ParameterConverter.of(parameter, value, converter(exchange)));
            }
        }
    }

    private void requirePath(Map<Parameter, Object> values) {
        List<Parameter> missing = pathParameters.stream()
                .filter(parameter -> !values.containsKey(parameter)
                        || values.get(parameter).toString().isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("portal:" + operation.id() + " needs "
                    + names(missing.stream().map(Parameter::option)) + ": give it as header ("
                    + names(missing.stream().map(Parameter::header)) + "), as endpoint option ("
                    + names(missing.stream().map(Parameter::option)) + "), or as a field of the message body");
        }
        for (Parameter parameter : pathParameters) {
            String value = values.get(parameter).toString();
            if (!PercentEncoding.isSegment(value)) {
                throw new IllegalArgumentException("Parameter " + parameter.option() + " cannot be '" + value + "'");
            }
        }
    }

    private static TypeConverter converter(Exchange exchange) {
        return exchange.getContext().getTypeConverter();
    }

    private static String names(Stream<String> names) {
        return names.collect(Collectors.joining(" and "));
    }

    private String target(Map<Parameter, Object> values) {
        String target = operation.path();
        StringBuilder query = new StringBuilder();
        for (Map.Entry<Parameter, Object> entry : values.entrySet()) {
            Parameter parameter = entry.getKey();
            String encoded = PercentEncoding.encode(entry.getValue().toString());
            if (parameter.place() == Parameter.Place.PATH) {
                target = target.replace("{" + parameter.wireName() + "}", encoded);
            } else if (parameter.place() == Parameter.Place.QUERY) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(PercentEncoding.encode(parameter.wireName()))
                        .append('=')
                        .append(encoded);
            }
        }
        return target + query;
    }

    private byte[] body(Map<Parameter, Object> values, Map<String, Object> others) {
        if (!operation.sendsBody() || (bodyParameters.isEmpty() && others.isEmpty())) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Parameter parameter : bodyParameters) {
            if (values.containsKey(parameter)) {
                fields.put(parameter.wireName(), values.get(parameter));
            }
        }
        others.forEach(fields::putIfAbsent);
        try {
            return PortalJson.mapper().writeValueAsBytes(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "portal:" + operation.id() + " cannot write the message body as JSON: " + e.getOriginalMessage(),
                    e);
        }
    }

    /** Fields that sound secret, however deep they are. */
    private static void addSecrets(Object value, List<String> secrets) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, field) -> {
                if (field instanceof Map || field instanceof Iterable) {
                    addSecrets(field, secrets);
                } else if (SecretFields.isSecret(String.valueOf(name))) {
                    secrets.add(String.valueOf(field));
                }
            });
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(element -> addSecrets(element, secrets));
        }
    }
}
