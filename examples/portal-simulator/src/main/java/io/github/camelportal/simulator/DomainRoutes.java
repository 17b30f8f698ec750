package io.github.camelportal.simulator;

import java.util.List;
import java.util.Locale;

/** The account's domains, and what domains there are to be had. */
final class DomainRoutes implements RouteGroup {

    private final PortalState state;

    DomainRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/domain", this::list).in(Provider.XTOM, Provider.XSSERVER),
                Route.get("/domain/@id", this::get).in(Provider.XTOM, Provider.XSSERVER),
                Route.get("/domain/name/@name", this::byName).in(Provider.XTOM, Provider.XSSERVER),
                Route.get("/domain/@id/ns", this::nameservers).in(Provider.XTOM),
                Route.put("/domain/@id/ns", this::setNameservers).in(Provider.XTOM, Provider.XSSERVER),
                Route.get("/domain/@id/epp", this::eppCode).in(Provider.XTOM),
                Route.get("/domain/@id/sync", this::synchronize).in(Provider.XTOM),
                Route.post("/domain/lookup", this::lookup).in(Provider.XTOM),
                Route.get("/domain/order", this::tlds).in(Provider.XTOM),
                Route.get("/domain/order/@id/form", this::form).in(Provider.XTOM));
    }

    private Reply list(Call call) {
        return Reply.list(
                "domains",
                state.domains().store().of(call.accountId()),
                domain -> DomainJson.summary(domain, state.clock().today()));
    }

    private Reply get(Call call) {
        return Reply.json(Json.object().set("details", DomainJson.details(domain(call))));
    }

    private Reply byName(Call call) {
        String name = call.path("name").toLowerCase(Locale.ROOT);
        List<Domain> domains = state.domains().store().of(call.accountId()).stream()
                .filter(domain -> domain.name().equals(name))
                .toList();
        if (domains.isEmpty()) {
            throw Refusal.because("domain_not_found");
        }
        return Reply.list("details", domains, DomainJson::details);
    }

    private Reply nameservers(Call call) {
        return Reply.json(
                Json.object().set("nameservers", Json.texts(domain(call).nameservers())));
    }

    private Reply setNameservers(Call call) {
        Domain domain = domain(call);
        List<String> given = call.fields().list("nameservers").orElse(List.of());
        List<String> nameservers = given.isEmpty() ? Domains.DEFAULT_NAMESERVERS : given;
        state.domains().store().keep(domain.withNameservers(nameservers));
        return Reply.info("success_changes_save");
    }

    private Reply eppCode(Call call) {
        return Reply.json(Json.object().put("epp_code", "EPP-" + domain(call).id() + "-x7Kq"));
    }

    private Reply synchronize(Call call) {
        domain(call);
        return Reply.json(Json.object().put("success", true));
    }

    private Reply lookup(Call call) {
        call.hasNoEffect();
        String name = call.required("name").toLowerCase(Locale.ROOT);
        Tld tld = state.catalog().tldOf(name).orElseThrow(() -> Refusal.because("tld_not_supported"));
        return Reply.json(DomainJson.lookup(name, state.domains().isFree(name), tld));
    }

    private Reply tlds(Call call) {
        return Reply.list("tlds", state.catalog().tlds(), DomainJson::tld);
    }

    private Reply form(Call call) {
        Tld tld = state.catalog().tld(call.path("id"));
        boolean plain = !tld.name().equals(".com");
        return Reply.json(plain ? Json.object().set("forms", Json.array()) : Json.resource("tld-form.json"));
    }

    private Domain domain(Call call) {
        return state.domains().store().require(call, "id");
    }
}
