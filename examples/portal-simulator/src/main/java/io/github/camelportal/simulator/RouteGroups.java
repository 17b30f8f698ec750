package io.github.camelportal.simulator;

import java.util.List;

/** The groups of routes that work on the state alone. */
final class RouteGroups {

    private RouteGroups() {}

    static List<RouteGroup> of(PortalState state, OrderDesk desk) {
        return List.of(
                new AccountRoutes(state),
                new ContactRoutes(state),
                new NotificationRoutes(state),
                new TicketRoutes(state),
                new AffiliateRoutes(),
                new BillingRoutes(state),
                new DomainRoutes(state),
                new DomainSettingRoutes(state),
                new DomainDnsRoutes(state),
                new CertificateRoutes(state),
                new ServiceRoutes(state),
                new ServerRoutes(state),
                new UpgradeRoutes(state),
                new ZoneRoutes(state),
                new MachineRoutes(state),
                new CatalogRoutes(state.catalog()),
                new OrderRoutes(state, desk),
                new QuoteRoutes(state, desk));
    }
}
