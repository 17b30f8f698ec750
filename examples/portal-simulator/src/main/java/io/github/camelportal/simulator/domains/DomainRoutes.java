package io.github.camelportal.simulator.domains;

import java.util.List;
import java.util.Locale;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The account's domains, and what domains there are to be had. */
public final class DomainRoutes implements RouteGroup {

    private final PortalState state;

    public DomainRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/domain", this::list).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.get("/domain/@id", this::get).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.get("/domain/name/@name", this::byName).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.get("/domain/@id/ns", this::nameservers).in(SimulatedProvider.XTOM),
                Route.put("/domain/@id/ns", this::setNameservers)
                        .in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.get("/domain/@id/epp", this::eppCode).in(SimulatedProvider.XTOM),
                Route.get("/domain/@id/sync", this::synchronize).in(SimulatedProvider.XTOM),
                Route.post("/domain/lookup", this::lookup).in(SimulatedProvider.XTOM),
                Route.get("/domain/order", this::tlds).in(SimulatedProvider.XTOM),
                Route.get("/domain/order/@id/form", this::form).in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse list(Call call) {
        return SimulatedResponse.list(
                "domains",
                state.domains().store().of(call.accountId()),
                domain -> DomainJson.summary(domain, state.clock().today()));
    }

    private SimulatedResponse get(Call call) {
        return SimulatedResponse.json(Json.object().set("details", DomainJson.details(domain(call))));
    }

    private SimulatedResponse byName(Call call) {
        String name = call.path("name").toLowerCase(Locale.ROOT);
        List<SimulatedDomain> domains = state.domains().store().of(call.accountId()).stream()
                .filter(domain -> domain.name().equals(name))
                .toList();
        if (domains.isEmpty()) {
            throw Refusal.because("domain_not_found");
        }
        return SimulatedResponse.list(
                state.install().isRecorded() ? "domains" : "details", domains, DomainJson::details);
    }

    private SimulatedResponse nameservers(Call call) {
        return SimulatedResponse.json(
                Json.object().set("nameservers", Json.texts(domain(call).nameservers())));
    }

    private SimulatedResponse setNameservers(Call call) {
        SimulatedDomain domain = domain(call);
        List<String> given = call.fields().list("nameservers").orElse(List.of());
        List<String> nameservers = given.isEmpty() ? Domains.DEFAULT_NAMESERVERS : given;
        state.domains().store().keep(domain.withNameservers(nameservers));
        return SimulatedResponse.info("success_changes_save");
    }

    private SimulatedResponse eppCode(Call call) {
        return SimulatedResponse.json(
                Json.object().put("epp_code", "EPP-" + domain(call).id() + "-x7Kq"));
    }

    private SimulatedResponse synchronize(Call call) {
        domain(call);
        return SimulatedResponse.json(Json.object().put("success", true));
    }

    private SimulatedResponse lookup(Call call) {
        call.hasNoEffect();
        String name = call.required("name").toLowerCase(Locale.ROOT);
        SimulatedTld tld = state.catalog().tldOf(name).orElseThrow(() -> Refusal.because("tld_not_supported"));
        return SimulatedResponse.json(DomainJson.lookup(name, state.domains().isFree(name), tld));
    }

    private SimulatedResponse tlds(Call call) {
        return SimulatedResponse.list("tlds", state.catalog().tlds(), DomainJson::tld);
    }

    private SimulatedResponse form(Call call) {
        SimulatedTld tld = state.catalog().tld(call.path("id"));
        boolean plain = !tld.name().equals(".com");
        return SimulatedResponse.json(
                plain ? Json.object().set("forms", Json.array()) : Json.resource(DomainRoutes.class, "tld-form.json"));
    }

    private SimulatedDomain domain(Call call) {
        return state.domains().store().require(call, "id");
    }
}
