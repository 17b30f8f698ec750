package io.github.camelportal.simulator.http;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import io.github.camelportal.simulator.SimulatedProvider;

/**
 * A route of the portal.
 *
 * @param template the path as the documents write it, such as {@code /tickets/@number}
 * @param open whether it is called without credentials
 * @param listedBy the providers whose document lists it
 */
public record Route(
        String method,
        String template,
        boolean open,
        Set<SimulatedProvider> listedBy,
        Function<Call, SimulatedResponse> handler) {

    public static Route get(String template, Function<Call, SimulatedResponse> handler) {
        return new Route("GET", template, false, Set.of(), handler);
    }

    public static Route post(String template, Function<Call, SimulatedResponse> handler) {
        return new Route("POST", template, false, Set.of(), handler);
    }

    public static Route put(String template, Function<Call, SimulatedResponse> handler) {
        return new Route("PUT", template, false, Set.of(), handler);
    }

    public static Route delete(String template, Function<Call, SimulatedResponse> handler) {
        return new Route("DELETE", template, false, Set.of(), handler);
    }

    /** Names the providers that document the route. Without any, it exists in {@link SimulatedProvider#ALL} alone. */
    public Route in(SimulatedProvider first, SimulatedProvider... more) {
        return new Route(method, template, open, EnumSet.of(first, more), handler);
    }

    public Route withoutCredentials() {
        return new Route(method, template, true, listedBy, handler);
    }

    public boolean existsIn(SimulatedProvider provider) {
        return provider == SimulatedProvider.ALL || listedBy.contains(provider);
    }

    /** Tells whether requests may come with files. */
    public boolean takesFiles() {
        return method.equals("POST") && (template.equals("/tickets") || template.equals("/tickets/@number"));
    }

    public boolean changesState() {
        return !method.equals("GET");
    }

    public String name() {
        return method + " " + template;
    }
}
