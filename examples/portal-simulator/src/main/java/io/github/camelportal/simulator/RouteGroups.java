package io.github.camelportal.simulator;

import java.util.List;

import io.github.camelportal.simulator.accounts.AccountRoutes;
import io.github.camelportal.simulator.accounts.AffiliateRoutes;
import io.github.camelportal.simulator.accounts.ContactRoutes;
import io.github.camelportal.simulator.accounts.NotificationRoutes;
import io.github.camelportal.simulator.billing.BillingRoutes;
import io.github.camelportal.simulator.billing.CatalogRoutes;
import io.github.camelportal.simulator.billing.OrderDesk;
import io.github.camelportal.simulator.billing.OrderRoutes;
import io.github.camelportal.simulator.billing.QuoteRoutes;
import io.github.camelportal.simulator.certificates.CertificateRoutes;
import io.github.camelportal.simulator.domains.DomainDnsRoutes;
import io.github.camelportal.simulator.domains.DomainRoutes;
import io.github.camelportal.simulator.domains.DomainSettingRoutes;
import io.github.camelportal.simulator.domains.ZoneRoutes;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.news.NewsRoutes;
import io.github.camelportal.simulator.services.MachineRoutes;
import io.github.camelportal.simulator.services.ServerRoutes;
import io.github.camelportal.simulator.services.ServiceRoutes;
import io.github.camelportal.simulator.services.UpgradeRoutes;
import io.github.camelportal.simulator.services.VirtualMachineRoutes;
import io.github.camelportal.simulator.tickets.TicketRoutes;

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
                new VirtualMachineRoutes(state),
                new NewsRoutes(),
                new CatalogRoutes(state.catalog(), state.install()),
                new OrderRoutes(state, desk),
                new QuoteRoutes(state, desk));
    }
}
