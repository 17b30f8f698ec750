package io.github.camelportal.simulator.accounts;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The account's registration details and history. */
public final class AccountRoutes implements RouteGroup {

    private final PortalState state;

    public AccountRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/details", this::details).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.put("/details", this::update).in(SimulatedProvider.XTOM),
                Route.get("/logs", this::logs).in(SimulatedProvider.XSSERVER));
    }

    private SimulatedResponse details(Call call) {
        return SimulatedResponse.json(client(state.accounts().get(call.accountId())));
    }

    private SimulatedResponse update(Call call) {
        Map<String, String> changes = RegistrationDetails.in(call.fields());
        Account before = state.accounts().get(call.accountId());
        String email = changes.getOrDefault("email", before.email());
        boolean newEmail = !email.equals(before.email());
        if (newEmail && state.logins().exists(email)) {
            throw Refusal.because("email_already_registered");
        }
        Account after = state.accounts().update(before.id(), changes);
        if (newEmail) {
            state.logins().addName(email, after.id(), null);
        }
        state.log().add(after.id(), "Details updated", call.request().clientAddress());
        ObjectNode response = client(after);
        response.putArray("info").add("client_info_updated");
        return SimulatedResponse.json(response);
    }

    private SimulatedResponse logs(Call call) {
        return SimulatedResponse.json(Json.object().set("logs", state.log().of(call.accountId())));
    }

    private static ObjectNode client(Account account) {
        ObjectNode response = Json.object();
        ObjectNode client = response.putObject("client")
                .put("id", account.id())
                .put("email", account.email())
                .put("lastlogin", PortalClock.text(account.lastLogin()))
                .put("ip", account.lastAddress())
                .put("host", account.lastAddress().isEmpty() ? "" : "localhost");
        account.profile().forEach(client::put);
        return response;
    }
}
