package io.github.camelportal.simulator;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * A route of the portal.
 *
 * @param template the path as the documents write it, such as {@code /tickets/@number}
 * @param open whether it is called without credentials
 * @param listedBy the providers whose document lists it
 */
record Route(String method, String template, boolean open, Set<Provider> listedBy, Function<Call, Reply> handler) {

    static Route get(String template, Function<Call, Reply> handler) {
        return new Route("GET", template, false, Set.of(), handler);
    }

    static Route post(String template, Function<Call, Reply> handler) {
        return new Route("POST", template, false, Set.of(), handler);
    }

    static Route put(String template, Function<Call, Reply> handler) {
        return new Route("PUT", template, false, Set.of(), handler);
    }

    static Route delete(String template, Function<Call, Reply> handler) {
        return new Route("DELETE", template, false, Set.of(), handler);
    }

    /** Names the providers that document the route. Without any, it exists in {@link Provider#ALL} alone. */
    Route in(Provider first, Provider... more) {
        return new Route(method, template, open, EnumSet.of(first, more), handler);
    }

    Route withoutCredentials() {
        return new Route(method, template, true, listedBy, handler);
    }

    boolean existsIn(Provider provider) {
        return provider == Provider.ALL || listedBy.contains(provider);
    }

    boolean changesState() {
        return !method.equals("GET");
    }

    String name() {
        return method + " " + template;
    }
}
