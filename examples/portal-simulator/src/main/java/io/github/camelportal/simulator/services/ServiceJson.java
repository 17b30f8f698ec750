package io.github.camelportal.simulator.services;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.billing.Cycle;
import io.github.camelportal.simulator.billing.SimulatedProduct;
import io.github.camelportal.simulator.http.Json;

/** Services as the portal writes them. */
final class ServiceJson {

    private ServiceJson() {}

    static ObjectNode summary(SimulatedService service, SimulatedProduct product) {
        return Json.object()
                .put("id", service.id())
                .put("domain", service.domain())
                .put("total", Money.text(service.plan().total()))
                .put("status", service.status())
                .put("billingcycle", Cycle.of(service.plan().cycle()).title())
                .put("next_due", PortalClock.text(service.nextDue()))
                .put("category", product.category().name())
                .put("category_url", product.category().slug())
                .put("name", product.name());
    }

    static ObjectNode details(SimulatedService service, SimulatedProduct product) {
        LocalDate nextInvoice = service.nextDue().minusDays(3);
        return Json.object()
                .put("id", service.id())
                .put("date_created", PortalClock.text(service.created()))
                .put("domain", service.domain())
                .put("firstpayment", Money.text(service.firstPayment()))
                .put("total", Money.text(service.plan().total()))
                .put("billingcycle", Cycle.of(service.plan().cycle()).title())
                .put("next_due", PortalClock.text(service.nextDue()))
                .put("next_invoice", PortalClock.text(nextInvoice))
                .put("status", service.status())
                .put("label", service.settings().label())
                .put("username", service.username())
                .put("password", service.password())
                .put("name", product.name());
    }

    static ArrayNode addresses(SimulatedService service) {
        ArrayNode list = Json.array();
        service.settings().reverseDns().keySet().forEach(address -> list.addObject()
                .put("ipaddress", address)
                .put("type", address.contains(":") ? "ipv6" : "ipv4"));
        return list;
    }
}
