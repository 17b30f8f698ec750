package io.github.camelportal.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelportal.simulator.http.Request;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.RouteTable;

/** All routes of one provider's portal. */
final class PortalRoutes {

    private final Map<String, Route> byShape = new LinkedHashMap<>();
    private final SimulatedProvider provider;
    private RouteTable<Route> table;

    PortalRoutes(SimulatedProvider provider, List<RouteGroup> groups) {
        this.provider = provider;
        groups.stream()
                .flatMap(group -> group.routes().stream())
                .forEach(route -> byShape.put(shape(route.method(), route.template()), route));
        build();
    }

    /** Adds the routes that the portal does not serve itself. */
    void addMissing(List<Route> routes) {
        routes.stream()
                .filter(route -> !has(route.method(), route.template()))
                .forEach(route -> byShape.put(shape(route.method(), route.template()), route));
        build();
    }

    boolean has(String method, String template) {
        Route route = byShape.get(shape(method, template));
        return route != null && route.existsIn(provider);
    }

    Optional<RouteTable.Match<Route>> find(Request request) {
        // A route that the provider lacks still hides one with a variable: /domain/order is not the domain "order".
        return table.find(request.method(), request.path())
                .filter(match -> match.target().existsIn(provider));
    }

    private void build() {
        table = new RouteTable<>();
        byShape.values().forEach(route -> table.add(route.method(), route.template(), route));
    }

    /** Returns the same text for routes that differ only in the names of their variables. */
    private static String shape(String method, String template) {
        return method + " " + template.replaceAll("@[^/]*", "@");
    }
}
