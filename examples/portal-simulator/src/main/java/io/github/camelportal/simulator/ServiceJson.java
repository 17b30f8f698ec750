package io.github.camelportal.simulator;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Services as the portal writes them. */
final class ServiceJson {

    private ServiceJson() {}

    static ObjectNode summary(Service service, Product product) {
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

    static ObjectNode details(Service service, Product product) {
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

    static ArrayNode addresses(Service service) {
        ArrayNode list = Json.array();
        service.settings().reverseDns().keySet().forEach(address -> list.addObject()
                .put("ipaddress", address)
                .put("type", address.contains(":") ? "ipv6" : "ipv4"));
        return list;
    }
}
