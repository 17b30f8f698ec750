package io.github.camelportal.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelportal.model.SecretFields;

/** Operations that the table does not know: {@code portal:raw/get?path=/news/{newsId}}. */
public final class RawOperations {

    /** First part of the URI of such operations. */
    public static final String GROUP = "raw";

    private static final List<String> METHODS = List.of("get", "post", "put", "delete");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~!$&'()*+,;=:@-]+)+/?");

    private RawOperations() {}

    /**
     * The operation of a method and a path.
     *
     * @param  method                   get, post, put or delete
     * @param  path                     path template below the base URL; its places are parameters
     * @param  queryNames               wire names of query parameters
     * @throws IllegalArgumentException if method or path cannot be used
     */
    public static Operation operation(String method, String path, Collection<String> queryNames) {
        if (!METHODS.contains(method)) {
            throw new IllegalArgumentException(
                    "Unknown operation 'raw/" + method + "'. The operations of raw are " + String.join(", ", METHODS));
        }
        requireGoodPath(path);
        List<Parameter> parameters = new ArrayList<>();
        Matcher places = PLACE.matcher(path);
        while (places.find()) {
            parameters.add(parameter(places.group(1), Parameter.Place.PATH));
        }
        queryNames.forEach(name -> parameters.add(parameter(name, Parameter.Place.QUERY)));
        return new Operation(
                GROUP,
                method,
                "Call any route",
                method.toUpperCase(Locale.ROOT),
                path,
                method.equals("get") ? OperationEffect.READ : OperationEffect.WRITES,
                List.of("xsserver", "xtom", "hostbill"),
                true,
                parameters,
                ResponseSpec.unknown(null),
                false);
    }

    private static void requireGoodPath(String path) {
        if (path == null || path.isBlank()) {
            throw new IllegalArgumentException(
                    "portal:raw needs the option path, such as path=/news/{newsId}; it is below the base URL");
        }
        String filled = PLACE.matcher(path).replaceAll("x");
        boolean climbs = List.of(filled.split("/")).stream().anyMatch(part -> part.equals(".") || part.equals(".."));
        if (climbs || !PATH.matcher(filled).matches()) {
            throw new IllegalArgumentException(
                    "path=" + path + " is no path below the base URL: it begins with a slash,"
                            + " has no empty segment, no . or .. and no query; give a query as query.name=value and a variable"
                            + " part as {name}");
        }
    }

    private static Parameter parameter(String name, Parameter.Place place) {
        return new Parameter(
                CamelCase.camelCase(name), name, place, Parameter.Type.STRING, SecretFields.isSecret(name));
    }
}
