package io.github.camelportal.api;

import java.util.List;
import java.util.Optional;

/**
 * An operation of the portal, as the operation table declares it.
 *
 * @param group         first part of its URI
 * @param name          second part of its URI
 * @param title         what it does, in a few words
 * @param method        HTTP method
 * @param path          path template below the base URL, with {@code {wireName}} places
 * @param effect        what it does to the world
 * @param providers     whose documents list it
 * @param authenticated false where the call itself carries the credentials or needs none
 * @param parameters    path, query and body parameters
 * @param response        what comes back
 * @param feed          true where there is no such call: it can only be consumed from, and calls others
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
        boolean feed) {

    /** Both parts of the URI, as in {@code tickets/create}. */
    public String id() {
        return group + "/" + name;
    }

    /** The parameter with the given option name. */
    public Optional<Parameter> parameter(String option) {
        return parameters.stream()
                .filter(parameter -> parameter.option().equals(option))
                .findFirst();
    }

    /** The parameters that go to the given place. */
    public List<Parameter> parameters(Parameter.Place place) {
        return parameters.stream()
                .filter(parameter -> parameter.place() == place)
                .toList();
    }

    /** Whether the request can have a body: the portal reads one with POST and PUT only. */
    public boolean sendsBody() {
        return method.equals("POST") || method.equals("PUT");
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
