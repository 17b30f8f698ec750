package io.github.camelportal.simulator.domains;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.accounts.Account;
import io.github.camelportal.simulator.billing.OrderLine;
import io.github.camelportal.simulator.http.Fields;
import io.github.camelportal.simulator.http.Refusal;

/** Orders of domains, and their renewals. */
public final class DomainOrders {

    private final PortalState state;

    public DomainOrders(PortalState state) {
        this.state = state;
    }

    static BigDecimal times(BigDecimal price, int years) {
        return price.multiply(BigDecimal.valueOf(years));
    }

    public OrderLine line(String accountId, Fields fields) {
        fields.require("name", "years", "action", "tld_id");
        String name = fields.required("name").toLowerCase(Locale.ROOT);
        SimulatedTld tld = state.catalog().tld(fields.required("tld_id"));
        if (!name.endsWith(tld.name())) {
            throw Refusal.because("invalid_name");
        }
        int years = years(fields);
        return switch (fields.required("action")) {
            case "register" -> line(accountId, fields, name, tld, times(tld.register(), years), "Domain Register");
            case "transfer" -> {
                fields.require("epp");
                yield line(accountId, fields, name, tld, times(tld.transfer(), years), "Domain Transfer");
            }
            default -> throw Refusal.because("invalid_action");
        };
    }

    private OrderLine line(
            String accountId, Fields fields, String name, SimulatedTld tld, BigDecimal price, String type) {
        int years = years(fields);
        List<String> nameservers = fields.list("nameservers").orElse(List.of());
        // Nobody stops the order of a name that is taken: it is cancelled afterwards.
        boolean possible = type.equals("Domain Transfer") || state.domains().isFree(name);
        return new OrderLine(type, name, tld.id(), price, () -> {
            LocalDate today = state.clock().today();
            SimulatedDomain domain =
                    state.domains().add(accountId, name, today, years, price, times(tld.renew(), years));
            SimulatedDomain kept = nameservers.isEmpty() ? domain : domain.withNameservers(nameservers);
            state.domains().store().keep(kept);
            fillContacts(kept);
            return new OrderLine.Booking(domain.id(), () -> deliver(domain.id(), possible));
        });
    }

    private void deliver(String id, boolean possible) {
        LocalDate today = state.clock().today();
        state.domains()
                .store()
                .changeIfThere(
                        id,
                        domain -> possible
                                ? domain.withExpires(today.plusYears(domain.years()))
                                : domain.withStatus(SimulatedDomain.CANCELLED));
    }

    /** The account's own details, as with an order that names no contacts. */
    public void fillContacts(SimulatedDomain domain) {
        Account account = state.accounts().get(domain.accountId());
        ObjectNode contacts = state.domains().file(domain).contacts();
        List.of("registrant", "admin", "tech", "billing").forEach(role -> {
            ObjectNode contact = contacts.putObject(role);
            account.profile().forEach(contact::put);
        });
    }

    /** The expiry is extended at once: there is nothing that a client could wait for. */
    public OrderLine renewal(SimulatedDomain domain, Fields fields) {
        int years = years(fields);
        if (!domain.status().equals(SimulatedDomain.ACTIVE) && !domain.status().equals(SimulatedDomain.EXPIRED)) {
            throw Refusal.because("domain_not_active");
        }
        SimulatedTld tld = state.catalog().tldOf(domain.name()).orElseThrow(() -> Refusal.because("tld_not_supported"));
        return new OrderLine("Domain Renew", domain.name(), tld.id(), times(tld.renew(), years), () -> {
            // The staff can make a domain active that was never registered.
            LocalDate from = domain.expires() == null ? state.clock().today() : domain.expires();
            state.domains().store().keep(domain.withExpires(from.plusYears(years)));
            return new OrderLine.Booking(domain.id(), () -> {});
        });
    }

    private static int years(Fields fields) {
        fields.require("years");
        return fields.number("years")
                .filter(years -> years >= 1 && years <= SimulatedTld.MAX_YEARS)
                .orElseThrow(() -> Refusal.because("invalid_years"));
    }
}
