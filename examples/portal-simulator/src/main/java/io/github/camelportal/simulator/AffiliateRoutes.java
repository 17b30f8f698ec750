package io.github.camelportal.simulator;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** The account's earnings as an affiliate; they stay as they are. */
final class AffiliateRoutes implements RouteGroup {

    private static final JsonNode ANSWERS = Json.resource("affiliates.json");

    @Override
    public List<Route> routes() {
        return Stream.of("summary", "campaigns", "commissions", "payouts", "vouchers", "commissionplans")
                .map(part -> Route.get("/affiliates/" + part, call -> Reply.json(ANSWERS.get(part)))
                        .in(Provider.XSSERVER))
                .toList();
    }
}
