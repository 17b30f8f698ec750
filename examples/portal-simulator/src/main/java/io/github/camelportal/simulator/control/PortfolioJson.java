package io.github.camelportal.simulator.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.billing.InvoiceJson;
import io.github.camelportal.simulator.domains.DomainJson;

/** The services, domains and invoices of the accounts as the control API lists them. */
final class PortfolioJson {

    private PortfolioJson() {}

    static void addTo(ObjectNode target, PortalSimulator simulator) {
        target.put("credit", Money.text(simulator.accountCredit()));
        ArrayNode invoices = target.putArray("invoices");
        simulator.invoices().forEach(invoice -> invoices.add(InvoiceJson.summary(invoice)));
        ArrayNode orders = target.putArray("orders");
        simulator.orders().forEach(order -> orders.addObject()
                .put("order_num", order.number())
                .put("type", order.type())
                .put("id", order.itemId())
                .put("invoice_id", order.invoiceId())
                .put("completed", order.completed()));
        ArrayNode domains = target.putArray("domains");
        simulator.domains().forEach(domain -> domains.add(DomainJson.details(domain)));
        ArrayNode services = target.putArray("services");
        simulator.services().forEach(service -> services.addObject()
                .put("id", service.id())
                .put("domain", service.domain())
                .put("status", service.status()));
        ArrayNode certificates = target.putArray("certificates");
        simulator.certificates().forEach(certificate -> certificates
                .addObject()
                .put("id", certificate.id())
                .put("domain", certificate.domain())
                .put("status", certificate.status()));
        ArrayNode zones = target.putArray("zones");
        simulator.zones().forEach(zone -> zones.addObject()
                .put("id", zone.id())
                .put("name", zone.name())
                .put("service_id", zone.serviceId()));
    }
}
