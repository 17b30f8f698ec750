package io.github.camelportal.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Login, logout and tokens. */
final class AuthenticationRoutes implements RouteGroup {

    private final SimulatorOptions options;
    private final PortalState state;
    private final Sessions sessions;
    private final Authenticator authenticator;
    private final AuthenticationRefusals refusals;

    AuthenticationRoutes(
            SimulatorOptions options,
            PortalState state,
            Sessions sessions,
            Authenticator authenticator,
            AuthenticationRefusals refusals) {
        this.options = options;
        this.state = state;
        this.sessions = sessions;
        this.authenticator = authenticator;
        this.refusals = refusals;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/login", this::logIn)
                        .in(Provider.XTOM, Provider.XSSERVER)
                        .withoutCredentials(),
                Route.post("/logout", this::logOut).in(Provider.XTOM, Provider.XSSERVER),
                Route.post("/token", this::refresh).in(Provider.XSSERVER).withoutCredentials(),
                Route.post("/revoke", this::revoke).in(Provider.XSSERVER).withoutCredentials(),
                Route.post("/signup", this::signUp).withoutCredentials());
    }

    private Reply logIn(Call call) {
        requireSigningKey();
        Login login = call.fields()
                .text("username")
                .flatMap(username -> state.logins()
                        .check(username, call.fields().text("password").orElse("")))
                .orElseThrow(refusals::wrongLogin);
        if (options.twoFactor()) {
            throw askForSecondFactor();
        }
        recordLogin(login, call.request().clientAddress());
        return tokens(sessions.open(login));
    }

    private static Refusal askForSecondFactor() {
        ObjectNode answer = Json.object();
        answer.putNull("token");
        answer.putObject("mfa").put("required", true).putArray("methods").add("totp");
        return Refusal.answering(Reply.json(answer));
    }

    private void recordLogin(Login login, String address) {
        if (login.contactId() == null) {
            state.accounts().recordLogin(login.accountId(), state.clock().now(), address);
        } else {
            state.contacts().recordLogin(login.contactId(), state.clock().now());
        }
        state.log().add(login.accountId(), "Logged in", address);
    }

    private Reply logOut(Call call) {
        call.caller().credential().logOut();
        return Reply.status(true);
    }

    private Reply refresh(Call call) {
        requireSigningKey();
        return tokens(sessions.refresh(call.required("refresh_token")));
    }

    private Reply revoke(Call call) {
        Optional<String> refreshToken = call.fields().text("refresh_token");
        if (refreshToken.isPresent()) {
            sessions.revokeByRefreshToken(refreshToken.get());
        } else {
            authenticator.authenticate(call.request()).credential().revoke();
        }
        return Reply.status(true);
    }

    private Reply signUp(Call call) {
        call.require("email", "password", "firstname", "lastname");
        Map<String, String> profile = Profile.in(call.fields());
        String email = call.required("email");
        if (state.logins().isTaken(email)) {
            throw Refusal.because("email_already_registered");
        }
        Account account = state.accounts().open(profile);
        state.logins().add(new Login(email, account.id(), null), call.required("password"));
        return Reply.json(Json.object().put("client_id", account.id()));
    }

    /** Where the administrator set no signing key, the portal fails at everything that signs. */
    private void requireSigningKey() {
        if (!options.jwt()) {
            throw Refusal.withStatus(500, "Internal error");
        }
    }

    private static Reply tokens(TokenPair tokens) {
        ObjectNode answer = Json.object().put("token", tokens.access());
        if (tokens.refresh() != null) {
            answer.put("refresh", tokens.refresh());
        }
        return Reply.json(answer);
    }
}
