package io.github.camelportal.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An operation of the portal, as declared in the operation table.
 *
 * @param group         first part of its URI
 * @param name          second part of its URI
 * @param title         purpose in a few words
 * @param method        HTTP method
 * @param path          path template below the base URL, with {@code {wireName}} variables
 * @param effect        effect on the portal, which decides about retries and read-only mode
 * @param providers     names of the providers that document it
 * @param authenticated false if the request carries its own credentials or needs none
 * @param parameters    path, query and body parameters
 * @param response      shape of the response
 * @param feed          true if it can only be consumed from, because it calls other operations
 * @param composite     true if it is called like any other, and calls other operations itself, so that it has no request of its own
 * @param goal          state that the operation brings about, or null if it is none that can be recognised
 */
public record Operation(
        String group,
        String name,
        String title,
        String method,
        String path,
        OperationEffect effect,
        List<String> providers,
        boolean authenticated,
        List<Parameter> parameters,
        ResponseSpec response,
        boolean feed,
        boolean composite,
        @Nullable GoalState goal) {

    private static final Pattern VARIABLE_SEGMENTS = Pattern.compile("/(\\{[^/]*}|\\d+)(?=/|$)|/$");

    /** Creates an operation without a state that can be recognised. */
    public Operation(
            String group,
            String name,
            String title,
            String method,
            String path,
            OperationEffect effect,
            List<String> providers,
            boolean authenticated,
            List<Parameter> parameters,
            ResponseSpec response,
            boolean feed,
            boolean composite) {
        this(
                group,
                name,
                title,
                method,
                path,
                effect,
                providers,
                authenticated,
                parameters,
                response,
                feed,
                composite,
                null);
    }

    /** Returns both parts of the URI, as in {@code tickets/create}. */
    public String id() {
        return group + "/" + name;
    }

    /** Returns the path without its variables and numbers, as in {@code /order} for {@code /order/{product_id}}. */
    public String literalPath() {
        return literalPath(path);
    }

    static String literalPath(String path) {
        return VARIABLE_SEGMENTS.matcher(path).replaceAll("");
    }

    /** Returns the parameter with the given option name. */
    public Optional<Parameter> parameter(String option) {
        return parameters.stream()
                .filter(parameter -> parameter.option().equals(option))
                .findFirst();
    }

    /** Returns the parameters with the given place in the request. */
    public List<Parameter> parameters(Parameter.Place place) {
        return parameters.stream()
                .filter(parameter -> parameter.place() == place)
                .toList();
    }

    /** Returns the parameter that a message body is if it is a list: the required list of a composite operation. */
    public Optional<Parameter> listBody() {
        return parameters.stream()
                .filter(parameter -> composite && parameter.required() && parameter.type() == Parameter.Type.ARRAY)
                .findFirst();
    }

    /** Returns whether a call is one request with the method and the path of the operation. */
    public boolean isRequest() {
        return !feed && !composite;
    }

    /** Returns whether the request can have a body. The portal reads one with POST, PUT and PATCH only. */
    public boolean sendsBody() {
        return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    }

    /**
     * Whether the operation is safe (RFC 9110, section 9.2.1), whatever its HTTP method: it reads, or starts or ends a session.
     * A login that is sent twice leaves no more than a token that nobody uses.
     */
    public boolean isSafe() {
        return effect == OperationEffect.READ || effect == OperationEffect.SESSION;
    }

    @Override
    public String toString() {
        return id();
    }
}
