package io.github.camelportal.simulator.auth;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.SimulatorOptions;
import io.github.camelportal.simulator.accounts.Account;
import io.github.camelportal.simulator.accounts.RegistrationDetails;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** Login, logout and tokens. */
public final class AuthenticationRoutes implements RouteGroup {

    private static final String METHOD = "google_authenticator";

    private final SimulatorOptions options;
    private final PortalState state;
    private final Sessions sessions;
    private final RequestAuthenticator authenticator;
    private final AuthenticationRefusals refusals;
    private final PendingLogins pendingLogins;

    public AuthenticationRoutes(
            SimulatorOptions options,
            PortalState state,
            Sessions sessions,
            RequestAuthenticator authenticator,
            AuthenticationRefusals refusals) {
        this.options = options;
        this.state = state;
        this.sessions = sessions;
        this.authenticator = authenticator;
        this.refusals = refusals;
        pendingLogins = new PendingLogins(new SimulatedTotp(options.install().totpSecret()), state.clock(), refusals);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/login", this::logIn)
                        .in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER)
                        .withoutCredentials(),
                Route.post("/mfa/verify", this::verify).withoutCredentials(),
                Route.post("/logout", this::logOut).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.post("/token", this::refresh)
                        .in(SimulatedProvider.XSSERVER)
                        .withoutCredentials(),
                Route.post("/revoke", this::revoke)
                        .in(SimulatedProvider.XSSERVER)
                        .withoutCredentials(),
                Route.post("/signup", this::signUp).withoutCredentials());
    }

    private SimulatedResponse logIn(Call call) {
        requireSigningKey();
        Login login = call.fields()
                .text("username")
                .flatMap(username -> state.logins()
                        .check(username, call.fields().text("password").orElse("")))
                .orElseThrow(refusals::wrongLogin);
        if (options.twoFactor()) {
            throw askForSecondFactor(pendingLogins.open(login));
        }
        return open(login, call);
    }

    private SimulatedResponse open(Login login, Call call) {
        recordLogin(login, call.request().clientAddress());
        return tokens(sessions.open(login));
    }

    private static Refusal askForSecondFactor(String token) {
        ObjectNode response = Json.object();
        response.putNull("token");
        response.putObject("mfa").put("token", token).putArray("methods").add(METHOD);
        return Refusal.withResponse(SimulatedResponse.json(response));
    }

    private SimulatedResponse verify(Call call) {
        requireSigningKey();
        String token = RequestAuthenticator.bearerToken(call.request()).orElseThrow(refusals::unauthorized);
        if (!call.required("method").equals(METHOD)) {
            throw Refusal.because("unsupported_method");
        }
        String code = call.fields()
                .value("payload")
                .map(payload -> payload.path("code").asText())
                .orElse("");
        return open(pendingLogins.complete(token, code), call);
    }

    private void recordLogin(Login login, String address) {
        if (login.contactId() == null) {
            state.accounts().recordLogin(login.accountId(), state.clock().now(), address);
        } else {
            state.contacts().recordLogin(login.contactId(), state.clock().now());
        }
        state.log().add(login.accountId(), "Logged in", address);
    }

    private SimulatedResponse logOut(Call call) {
        call.caller().credential().logOut();
        return SimulatedResponse.status(true);
    }

    private SimulatedResponse refresh(Call call) {
        requireSigningKey();
        return tokens(sessions.refresh(call.required("refresh_token")));
    }

    private SimulatedResponse revoke(Call call) {
        Optional<String> refreshToken = call.fields().text("refresh_token");
        if (refreshToken.isPresent()) {
            sessions.revokeByRefreshToken(refreshToken.get());
        } else {
            authenticator.authenticate(call.request()).credential().revoke();
        }
        return SimulatedResponse.status(true);
    }

    private SimulatedResponse signUp(Call call) {
        call.require("email", "password", "firstname", "lastname");
        Map<String, String> profile = RegistrationDetails.in(call.fields());
        String email = call.required("email");
        if (state.logins().exists(email)) {
            throw Refusal.because("email_already_registered");
        }
        Account account = state.accounts().open(profile);
        state.logins().add(new Login(email, account.id(), null), call.required("password"));
        return SimulatedResponse.json(Json.object().put("client_id", account.id()));
    }

    /** Fails if the administrator has set no signing key, because the portal cannot sign a token then. */
    private void requireSigningKey() {
        if (!options.jwt()) {
            throw Refusal.withStatus(500, "Internal error");
        }
    }

    private static SimulatedResponse tokens(TokenPair tokens) {
        ObjectNode response = Json.object().put("token", tokens.access());
        if (tokens.refresh() != null) {
            response.put("refresh", tokens.refresh());
        }
        return SimulatedResponse.json(response);
    }
}
