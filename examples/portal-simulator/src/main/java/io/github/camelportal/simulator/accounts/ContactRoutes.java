package io.github.camelportal.simulator.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.auth.Login;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The account's contacts. */
public final class ContactRoutes implements RouteGroup {

    private final PortalState state;

    public ContactRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/contact", this::list).in(SimulatedProvider.XTOM),
                Route.post("/contact", this::add).in(SimulatedProvider.XTOM),
                Route.get("/contact/privileges", this::privileges).in(SimulatedProvider.XTOM),
                Route.get("/contact/@id", this::get).in(SimulatedProvider.XTOM),
                Route.put("/contact/@id", this::edit).in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse list(Call call) {
        ArrayNode contacts = Json.array();
        for (SimulatedContact contact : state.contacts().of(call.accountId())) {
            Map<String, String> profile = contact.profile();
            contacts.addObject()
                    .put("email", profile.get("email"))
                    .put("id", contact.id())
                    .put("firstname", profile.get("firstname"))
                    .put("lastname", profile.get("lastname"))
                    .put("companyname", profile.get("companyname"))
                    .put("company", "Company".equals(profile.get("type")) ? "1" : "0")
                    .put("lastlogin", PortalClock.text(contact.lastLogin()));
        }
        return SimulatedResponse.json(Json.object().set("contacts", contacts));
    }

    private SimulatedResponse add(Call call) {
        call.require("email", "firstname", "lastname");
        Map<String, String> profile = RegistrationDetails.in(call.fields());
        Map<String, Object> privileges = privilegesIn(call).orElse(Map.of());
        String email = call.required("email");
        requireUnusedEmail(email, call.accountId());
        SimulatedContact contact = state.contacts().add(call.accountId(), profile, privileges);
        call.fields().text("password").ifPresent(password -> state.logins()
                .add(new Login(email, call.accountId(), contact.id()), password));
        ObjectNode response = Json.object().put("contact_id", contact.id());
        response.putArray("info").add("profile_added");
        return SimulatedResponse.json(response);
    }

    private SimulatedResponse privileges(Call call) {
        return SimulatedResponse.json(Json.object().set("privileges", ContactPrivileges.possible()));
    }

    private SimulatedResponse get(Call call) {
        SimulatedContact contact = contact(call);
        ObjectNode details = Json.object().put("id", contact.id());
        contact.profile().forEach(details::put);
        if (!details.has("type")) {
            details.put("type", "Private");
        }
        details.set("privileges", Json.phpMap(contact.privileges()));
        return SimulatedResponse.json(Json.object().set("contact", details));
    }

    private SimulatedResponse edit(Call call) {
        SimulatedContact contact = contact(call);
        Map<String, String> changes = RegistrationDetails.in(call.fields());
        Map<String, Object> privileges = privilegesIn(call).orElse(contact.privileges());
        String email = changes.getOrDefault("email", contact.profile().get("email"));
        if (!email.equals(contact.profile().get("email"))) {
            requireUnusedEmail(email, call.accountId());
            state.logins().addName(email, call.accountId(), contact.id());
        }
        state.contacts().replace(contact.with(RegistrationDetails.merge(contact.profile(), changes), privileges));
        return SimulatedResponse.info("profile_updated");
    }

    private void requireUnusedEmail(String email, String accountId) {
        boolean isContact = state.contacts().of(accountId).stream()
                .anyMatch(contact -> contact.profile().get("email").equals(email));
        if (isContact || state.logins().exists(email)) {
            throw Refusal.because("email_already_registered");
        }
    }

    private static Optional<Map<String, Object>> privilegesIn(Call call) {
        return call.fields().value("privileges").map(ContactPrivileges::read);
    }

    private SimulatedContact contact(Call call) {
        return state.contacts()
                .find(call.accountId(), call.path("id"))
                .orElseThrow(() -> Refusal.because("contact_not_found"));
    }
}
