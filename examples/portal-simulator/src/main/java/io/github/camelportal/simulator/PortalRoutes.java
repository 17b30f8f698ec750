package io.github.camelportal.simulator;

import java.util.List;
import java.util.Optional;

import io.github.camelportal.simulator.http.Request;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.RouteTable;

/** All routes of one provider's portal. */
final class PortalRoutes {

    private final RouteTable<Route> table = new RouteTable<>();
    private final SimulatedProvider provider;

    PortalRoutes(SimulatedProvider provider, List<RouteGroup> groups) {
        this.provider = provider;
        groups.stream()
                .flatMap(group -> group.routes().stream())
                .forEach(route -> table.add(route.method(), route.template(), route));
    }

    Optional<RouteTable.Match<Route>> find(Request request) {
        // A route that the provider lacks still hides one with a variable: /domain/order is not the domain "order".
        return table.find(request.method(), request.path())
                .filter(match -> match.target().existsIn(provider));
    }
}
