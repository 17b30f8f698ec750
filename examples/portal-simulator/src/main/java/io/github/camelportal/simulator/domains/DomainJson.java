package io.github.camelportal.simulator.domains;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.http.Json;

/** Domains, their records and their prices as the portal writes them. */
public final class DomainJson {

    private DomainJson() {}

    static ObjectNode summary(SimulatedDomain domain, LocalDate today) {
        long left = domain.expires() == null ? 0 : ChronoUnit.DAYS.between(today, domain.expires());
        return Json.object()
                .put("id", domain.id())
                .put("name", domain.name())
                .put("expires", PortalClock.text(domain.expires()))
                .put("recurring_amount", Money.text(domain.recurringAmount()))
                .put("date_created", PortalClock.text(domain.created()))
                .put("status", domain.status())
                .put("period", Integer.toString(domain.years()))
                .put("autorenew", flag(domain.switches().autoRenew()))
                .put("daytoexpire", Long.toString(left));
    }

    public static ObjectNode details(SimulatedDomain domain) {
        LocalDate expires = domain.expires();
        ObjectNode details = Json.object()
                .put("id", domain.id())
                .put("name", domain.name())
                .put("date_created", PortalClock.text(domain.created()))
                .put("firstpayment", Money.text(domain.firstPayment()))
                .put("recurring_amount", Money.text(domain.recurringAmount()))
                .put("period", Integer.toString(domain.years()))
                .put("expires", PortalClock.text(expires))
                .put("status", domain.status())
                .put("next_due", PortalClock.text(expires))
                .put("next_invoice", PortalClock.text(expires == null ? null : expires.minusMonths(1)))
                .put("idprotection", flag(domain.switches().idProtection()));
        details.set("nameservers", Json.texts(domain.nameservers()));
        return details.put("autorenew", flag(domain.switches().autoRenew()));
    }

    static ObjectNode record(SimulatedDnsRecord record) {
        return Json.object()
                .put("id", Long.parseLong(record.id()))
                .put("name", record.name())
                .put("ttl", record.ttl())
                .put("priority", record.priority())
                .put("type", record.type())
                .put("content", record.content());
    }

    /** Writes the type as an object, no priority as an empty text, and the position as the id. */
    static ObjectNode recordedRecord(SimulatedDomain domain, SimulatedDnsRecord record, int position) {
        String priority = record.priority() == 0 ? "" : Integer.toString(record.priority());
        ObjectNode json = Json.object()
                .put("id", position)
                .put("domain_id", domain.id())
                .put("name", record.name())
                .put("ttl", Long.toString(record.ttl()))
                .put("priority", priority)
                .put("prio", priority)
                .put("change_date", "0");
        json.putObject("type").put("0", record.type());
        return json.put("content", record.content());
    }

    static ObjectNode tld(SimulatedTld tld) {
        ObjectNode json = Json.object().put("id", tld.id()).put("tld", tld.name());
        ArrayNode periods = json.putArray("periods");
        for (int years = 1; years <= SimulatedTld.MAX_YEARS; years++) {
            addPrices(periods.addObject(), tld, years);
        }
        return json;
    }

    static ObjectNode lookup(String name, boolean available, SimulatedTld tld) {
        ObjectNode json =
                Json.object().put("available", available).put("name", name).put("premium", false);
        ArrayNode periods = json.putArray("periods");
        for (int years = 1; years <= SimulatedTld.MAX_YEARS; years++) {
            addPrices(periods.addObject().put("id", tld.id()), tld, years);
        }
        return json;
    }

    static String flag(boolean value) {
        return value ? "1" : "0";
    }

    private static void addPrices(ObjectNode target, SimulatedTld tld, int years) {
        target.put("period", Integer.toString(years))
                .put("register", Money.text(DomainOrders.times(tld.register(), years)))
                .put("transfer", Money.text(DomainOrders.times(tld.transfer(), years)))
                .put("renew", Money.text(DomainOrders.times(tld.renew(), years)))
                .put("redemption", Money.text(DomainOrders.times(tld.redemption(), years)));
    }
}
