package io.github.camelportal.simulator;

import java.util.ArrayList;
import java.util.List;

import io.github.camelportal.simulator.auth.AuthenticationRefusals;
import io.github.camelportal.simulator.auth.AuthenticationRoutes;
import io.github.camelportal.simulator.auth.Login;
import io.github.camelportal.simulator.auth.LoginThrottle;
import io.github.camelportal.simulator.auth.PersonalTokens;
import io.github.camelportal.simulator.auth.RequestAuthenticator;
import io.github.camelportal.simulator.auth.Sessions;
import io.github.camelportal.simulator.billing.OrderDesk;
import io.github.camelportal.simulator.http.ConditionalRequests;
import io.github.camelportal.simulator.http.ModificationTimes;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.quirks.FieldShuffle;
import io.github.camelportal.simulator.quirks.Quirks;
import io.github.camelportal.simulator.specification.SpecifiedRoutes;
import io.github.camelportal.simulator.specification.SwaggerDocument;

/** Wires the parts of one portal together, as its options say. */
final class PortalParts {

    private final PortalClock clock;
    private final PortalState state;
    private final StateLock lock;
    private final Quirks quirks;
    private final Sessions sessions;
    private final EffectLog effects = new EffectLog();
    private final Portal portal;
    private SwaggerDocument swagger;

    PortalParts(SimulatorOptions options) {
        clock = new PortalClock(options.clock());
        state = new PortalState(clock, options);
        lock = new StateLock(state.schedule()::runDue, clock);
        quirks = new Quirks(options.quirks(), options.pageSize(), new FieldShuffle(options.shuffledFields()));
        quirks.setOddities(options.install().oddities());
        AuthenticationRefusals refusals = new AuthenticationRefusals(options.authenticationFailureStatus());
        sessions = new Sessions(options, clock, refusals);
        portal = portal(options, refusals);
    }

    private Portal portal(SimulatorOptions options, AuthenticationRefusals refusals) {
        Login owner = new Login(options.username(), state.mainAccount().id(), null);
        PersonalTokens personalTokens = new PersonalTokens(options.personalToken(), owner);
        RequestAuthenticator authenticator =
                new RequestAuthenticator(options, state.logins(), sessions, personalTokens, refusals);
        OrderDesk desk = new OrderDesk(state);
        if (options.seeded()) {
            new Seed(state, desk).sow();
        }
        List<RouteGroup> groups = new ArrayList<>(RouteGroups.of(state, desk));
        groups.add(new AuthenticationRoutes(options, state, sessions, authenticator, refusals));
        ConditionalRequests validation =
                new ConditionalRequests(options.validators(), new ModificationTimes(clock, lock::lastChange));
        LoginThrottle throttle = new LoginThrottle(options.install().loginLimit(), clock);
        PortalRoutes routes = new PortalRoutes(options.provider(), groups);
        if (options.install().specification() != null) {
            routes.addMissing(
                    SpecifiedRoutes.read(options.install().specification()).routes());
        }
        swagger = new SwaggerDocument(routes::has, options.basePath());
        return new Portal(routes, authenticator, lock, clock, effects, quirks, validation, throttle);
    }

    SwaggerDocument swagger() {
        return swagger;
    }

    PortalClock clock() {
        return clock;
    }

    PortalState state() {
        return state;
    }

    StateLock lock() {
        return lock;
    }

    Quirks quirks() {
        return quirks;
    }

    Sessions sessions() {
        return sessions;
    }

    EffectLog effects() {
        return effects;
    }

    Portal portal() {
        return portal;
    }
}
