package io.github.camelportal.internal.request;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.camel.CamelContext;
import org.apache.camel.util.PropertiesHelper;

import io.github.camelportal.api.InstallOperations;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.api.RawOperations;

/**
 * The operation of an endpoint URI, with the parameters that the URI sets.
 *
 * @param install   operations of the install
 * @param operation operation
 * @param values    values by option name
 */
public record OperationBinding(InstallOperations install, Operation operation, Map<String, Object> values) {

    private static final String QUERY_PREFIX = "query.";

    /** Omits the values, because some are secrets. */
    @Override
    public String toString() {
        return "OperationBinding[" + operation.id() + " " + values.keySet() + "]";
    }

    /**
     * Removes the options of the operation from the parameters of a URI, so that the options of the endpoint remain. An
     * option of the operation takes precedence over an option of the endpoint with the same name.
     *
     * @param  operations               operations of the install
     * @throws IllegalArgumentException if the operation does not exist, or a value does not fit its parameter
     */
    public static OperationBinding fromUri(
            CamelContext context, InstallOperations operations, String remaining, Map<String, Object> parameters) {
        String[] names = remaining.split("/", -1);
        if (names.length != 2 || names[0].isBlank() || names[1].isBlank()) {
            throw new IllegalArgumentException("portal:" + remaining
                    + " does not name an operation. Write portal:group/operation, as in portal:tickets/create.");
        }
        return names[0].equals(RawOperations.GROUP)
                ? fromRawUri(operations, names[1], parameters)
                : fromTypedUri(context, operations, operations.operation(names[0], names[1]), parameters);
    }

    /**
     * Tells the parameters of a raw operation from the options of its endpoint.
     *
     * @param path path template of the operation, or null
     */
    public static Predicate<String> rawParameters(String path) {
        return name -> name.equals("path")
                || name.startsWith(QUERY_PREFIX)
                || (path != null && RawOperations.hasVariable(path, name));
    }

    private static OperationBinding fromRawUri(
            InstallOperations install, String method, Map<String, Object> parameters) {
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
        return new OperationBinding(install, operation, values);
    }

    private static OperationBinding fromTypedUri(
            CamelContext context, InstallOperations install, Operation operation, Map<String, Object> parameters) {
        OptionReferences references = new OptionReferences(context);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameters.containsKey(parameter.option())) {
                Object value = references.resolve(parameter, parameters.remove(parameter.option()));
                // Converts now, so that a value that does not fit fails at start and not at the first message.
                values.put(
                        parameter.option(),
                        ParameterConverter.convert(
                                parameter, value, context.getTypeConverter(), ZoneId.systemDefault()));
            }
        }
        return new OperationBinding(install, operation, values);
    }
}
