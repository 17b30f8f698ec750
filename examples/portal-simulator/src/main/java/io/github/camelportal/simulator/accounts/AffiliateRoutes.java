package io.github.camelportal.simulator.accounts;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The account's earnings as an affiliate; they stay as they are. */
public final class AffiliateRoutes implements RouteGroup {

    private static final JsonNode RESPONSES = Json.resource(AffiliateRoutes.class, "affiliates.json");

    @Override
    public List<Route> routes() {
        return Stream.of("summary", "campaigns", "commissions", "payouts", "vouchers", "commissionplans")
                .map(part -> Route.get("/affiliates/" + part, call -> SimulatedResponse.json(RESPONSES.get(part)))
                        .in(SimulatedProvider.XSSERVER))
                .toList();
    }
}
