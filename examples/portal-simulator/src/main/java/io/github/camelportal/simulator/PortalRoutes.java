package io.github.camelportal.simulator;

import java.util.List;
import java.util.Optional;

/** All routes of one provider's portal. */
final class PortalRoutes {

    private final RouteTable<Route> table = new RouteTable<>();

    PortalRoutes(Provider provider, List<RouteGroup> groups) {
        groups.stream()
                .flatMap(group -> group.routes().stream())
                .filter(route -> route.existsIn(provider))
                .forEach(route -> table.add(route.method(), route.template(), route));
    }

    Optional<RouteTable.Match<Route>> find(Request request) {
        return table.find(request.method(), request.path());
    }
}
