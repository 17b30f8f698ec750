package io.github.camelportal.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.camelportal.model.SecretFields;

/** Creates operations that are not in the table, as in {@code portal:raw/get?path=/news/{newsId}}. */
public final class RawOperations {

    /** First part of the URI of such operations. */
    public static final String GROUP = "raw";

    private static final List<String> METHODS = List.of("get", "post", "put", "delete");
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~!$&'()*+,;=:@-]+)+/?");

    private RawOperations() {}

    /**
     * Returns the operation of a method and a path.
     *
     * @param  method                   get, post, put or delete
     * @param  path                     path template below the base URL, whose variables become parameters
     * @param  queryNames               wire names of query parameters
     * @throws IllegalArgumentException if the method is unknown or the path is invalid
     */
    public static Operation operation(String method, @Nullable String path, Collection<String> queryNames) {
        if (!METHODS.contains(method)) {
            throw new IllegalArgumentException(
                    "Unknown operation 'raw/" + method + "'. The operations of raw are " + String.join(", ", METHODS));
        }
        String template = validPath(path);
        boolean reads = method.equals("get");
        OperationEffect effect = reads ? OperationEffect.READ : effect(method, template);
        List<Parameter> parameters = new ArrayList<>();
        Matcher variables = VARIABLE.matcher(template);
        while (variables.find()) {
            parameters.add(parameter(variables.group(1), Parameter.Place.PATH));
        }
        queryNames.forEach(name -> parameters.add(parameter(name, Parameter.Place.QUERY)));
        return new Operation(
                GROUP,
                method,
                "Call any route",
                method.toUpperCase(Locale.ROOT),
                template,
                effect,
                List.of("xsserver", "xtom", "hostbill"),
                true,
                parameters,
                reads
                        ? ResponseSpec.unknown(null)
                        : ResponseSpec.unknown(null).confirmedBy("success", "status", "info"),
                false,
                false);
    }

    /** Returns the effect of the operations of the table with the method and the path, whatever their variables. */
    private static OperationEffect effect(String method, String path) {
        return OperationTable.groups().stream()
                        .flatMap(group -> group.operations().stream())
                        .filter(operation -> operation.effect() == OperationEffect.SPENDS)
                        .filter(operation -> operation.method().equalsIgnoreCase(method))
                        .anyMatch(operation -> operation.literalPath().equals(Operation.literalPath(path)))
                ? OperationEffect.SPENDS
                : OperationEffect.WRITES;
    }

    /** Whether a path template has a variable of the given option name. */
    public static boolean hasVariable(String path, String option) {
        return VARIABLE.matcher(path).results().anyMatch(variable -> CamelCase.camelCase(variable.group(1))
                .equals(option));
    }

    private static String validPath(@Nullable String path) {
        if (path == null || path.isBlank()) {
            throw new IllegalArgumentException(
                    "portal:raw: path is missing. Set the option path to a path below the base URL, as in path=/news/{newsId}.");
        }
        String filled = VARIABLE.matcher(path).replaceAll("x");
        boolean hasDotSegment =
                Stream.of(filled.split("/")).anyMatch(segment -> segment.equals(".") || segment.equals(".."));
        if (hasDotSegment || !PATH.matcher(filled).matches()) {
            throw new IllegalArgumentException(
                    "portal:raw: path=" + path + " is not a valid path. Start it with a slash, without empty segments,"
                            + " . or .. segments, and query. Write a variable as {name}, and a query parameter as"
                            + " the option query.name=value.");
        }
        return path;
    }

    private static Parameter parameter(String name, Parameter.Place place) {
        return new Parameter(
                CamelCase.camelCase(name),
                name,
                place,
                Parameter.Type.STRING,
                SecretFields.isSecret(name),
                place == Parameter.Place.PATH);
    }
}
