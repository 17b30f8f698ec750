package io.github.camelportal.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The account's contacts. */
final class ContactRoutes implements RouteGroup {

    private final PortalState state;

    ContactRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/contact", this::list).in(Provider.XTOM),
                Route.post("/contact", this::add).in(Provider.XTOM),
                Route.get("/contact/privileges", this::privileges).in(Provider.XTOM),
                Route.get("/contact/@id", this::get).in(Provider.XTOM),
                Route.put("/contact/@id", this::edit).in(Provider.XTOM));
    }

    private Reply list(Call call) {
        ArrayNode contacts = Json.array();
        for (Contact contact : state.contacts().of(call.accountId())) {
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
        return Reply.json(Json.object().set("contacts", contacts));
    }

    private Reply add(Call call) {
        call.require("email", "firstname", "lastname");
        Map<String, String> profile = Profile.in(call.fields());
        Map<String, Object> privileges = privilegesIn(call).orElse(Map.of());
        String email = call.required("email");
        refuseTaken(email, call.accountId());
        Contact contact = state.contacts().add(call.accountId(), profile, privileges);
        call.fields().text("password").ifPresent(password -> state.logins()
                .add(new Login(email, call.accountId(), contact.id()), password));
        ObjectNode answer = Json.object().put("contact_id", contact.id());
        answer.putArray("info").add("profile_added");
        return Reply.json(answer);
    }

    private Reply privileges(Call call) {
        return Reply.json(Json.object().set("privileges", Privileges.possible()));
    }

    private Reply get(Call call) {
        Contact contact = contact(call);
        ObjectNode details = Json.object().put("id", contact.id());
        contact.profile().forEach(details::put);
        if (!details.has("type")) {
            details.put("type", "Private");
        }
        details.set("privileges", Json.phpMap(contact.privileges()));
        return Reply.json(Json.object().set("contact", details));
    }

    private Reply edit(Call call) {
        Contact contact = contact(call);
        Map<String, String> changes = Profile.in(call.fields());
        Map<String, Object> privileges = privilegesIn(call).orElse(contact.privileges());
        String email = changes.getOrDefault("email", contact.profile().get("email"));
        if (!email.equals(contact.profile().get("email"))) {
            refuseTaken(email, call.accountId());
            state.logins().addName(email, call.accountId(), contact.id());
        }
        state.contacts().replace(contact.with(Profile.merge(contact.profile(), changes), privileges));
        return Reply.info("profile_updated");
    }

    private void refuseTaken(String email, String accountId) {
        boolean isContact = state.contacts().of(accountId).stream()
                .anyMatch(contact -> contact.profile().get("email").equals(email));
        if (isContact || state.logins().isTaken(email)) {
            throw Refusal.because("email_already_registered");
        }
    }

    private static Optional<Map<String, Object>> privilegesIn(Call call) {
        return call.fields().value("privileges").map(Privileges::read);
    }

    private Contact contact(Call call) {
        return state.contacts()
                .find(call.accountId(), call.path("id"))
                .orElseThrow(() -> Refusal.because("contact_not_found"));
    }
}
