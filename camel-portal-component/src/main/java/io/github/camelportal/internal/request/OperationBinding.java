package io.github.camelportal.internal.request;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.EndpointHelper;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.util.PropertiesHelper;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.api.RawOperations;

/**
 * An operation as an endpoint URI names it, and the parameters that the URI gives for it.
 *
 * @param operation the operation
 * @param values    by option name
 */
public record OperationBinding(Operation operation, Map<String, Object> values) {

    private static final String QUERY_PREFIX = "query.";

    /** Without the values, some of which are secrets. */
    @Override
    public String toString() {
        return "OperationOptions[" + operation.id() + " " + values.keySet() + "]";
    }

    /**
     * Takes the options of the operation out of the parameters of a URI; what is left belongs to the endpoint. An option of
     * the operation goes before one of the endpoint with the same name.
     *
     * @throws IllegalArgumentException if there is no such operation, or an option has a value that it cannot have
     */
    public static OperationBinding fromUri(CamelContext context, String remaining, Map<String, Object> parameters) {
        String[] names = remaining.split("/", -1);
        if (names.length != 2 || names[0].isBlank() || names[1].isBlank()) {
            throw new IllegalArgumentException(
                    "'" + remaining + "' is no operation: write portal:group/operation, as in portal:tickets/create");
        }
        return names[0].equals(RawOperations.GROUP)
                ? fromRawUri(names[1], parameters)
                : fromTypedUri(context, OperationTable.operation(names[0], names[1]), parameters);
    }

    private static OperationBinding fromRawUri(String method, Map<String, Object> parameters) {
        Object path = parameters.remove("path");
        Map<String, Object> query = PropertiesHelper.extractProperties(parameters, QUERY_PREFIX);
        Operation operation = RawOperations.operation(method, path == null ? null : path.toString(), query.keySet());
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            Object value = parameter.place() == Parameter.Place.QUERY
                    ? query.get(parameter.wireName())
                    : parameters.remove(parameter.option());
            if (value != null) {
                values.put(parameter.option(), value);
            }
        }
        return new OperationBinding(operation, values);
    }

    private static OperationBinding fromTypedUri(
            CamelContext context, Operation operation, Map<String, Object> parameters) {
        Map<String, Object> given = new HashMap<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameters.containsKey(parameter.option())) {
                given.put(parameter.option(), parameters.remove(parameter.option()));
            }
        }
        Map<String, Object> bound = bound(context, operation, given);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            if (given.containsKey(parameter.option())) {
                // What cannot be used is refused now and not at the first message.
                values.put(
                        parameter.option(),
                        ParameterConverter.of(parameter, bound.get(parameter.option()), context.getTypeConverter()));
            }
        }
        return new OperationBinding(operation, values);
    }

    /** Values as Camel's own binding has them: placeholders, #beans and types are as with any other option. */
    private static Map<String, Object> bound(CamelContext context, Operation operation, Map<String, Object> given) {
        Map<String, Object> bound = new HashMap<>(given);
        // Camel would read the text of a number as a time, so that 2m were 120000, and anything else 0.
        bound.entrySet().removeIf(option -> isScalar(operation, option.getKey()) && isPlainText(option.getValue()));
        if (bound.isEmpty()) {
            return given;
        }
        Object target = OperationTable.group(operation.group()).options().get();
        PropertyConfigurer configurer = PluginHelper.getConfigurerResolver(context)
                .resolvePropertyConfigurer(target.getClass().getName(), context);
        PropertyBindingSupport.build()
                .withCamelContext(context)
                .withTarget(target)
                .withConfigurer(configurer)
                .withProperties(new HashMap<>(bound))
                .withReflection(false)
                .withMandatory(true)
                .bind();
        bound.replaceAll(
                (option, value) -> ((PropertyConfigurerGetter) configurer).getOptionValue(target, option, false));
        given.forEach(bound::putIfAbsent);
        return bound;
    }

    private static boolean isScalar(Operation operation, String option) {
        return switch (operation.parameter(option).orElseThrow().type()) {
            case INTEGER, NUMBER, BOOLEAN -> true;
            case STRING, ARRAY, OBJECT -> false;
        };
    }

    private static boolean isPlainText(Object value) {
        return value instanceof String text && !EndpointHelper.isReferenceParameter(text);
    }
}
