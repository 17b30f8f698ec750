package io.github.camelportal.simulator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.simulator.auth.Caller;
import io.github.camelportal.simulator.auth.LoginThrottle;
import io.github.camelportal.simulator.auth.RequestAuthenticator;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.ConditionalRequests;
import io.github.camelportal.simulator.http.MalformedBodyException;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Request;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteTable;
import io.github.camelportal.simulator.http.SimulatedResponse;
import io.github.camelportal.simulator.quirks.Quirks;

/** The portal without the network: takes requests, gives responses, and keeps account of what it did. */
public final class Portal {

    private static final Logger LOG = LoggerFactory.getLogger(Portal.class);

    private final PortalRoutes routes;
    private final RequestAuthenticator authenticator;
    private final StateLock lock;
    private final PortalClock clock;
    private final EffectLog effects;
    private final Quirks quirks;
    private final ConditionalRequests validation;
    private final LoginThrottle throttle;

    Portal(
            PortalRoutes routes,
            RequestAuthenticator authenticator,
            StateLock lock,
            PortalClock clock,
            EffectLog effects,
            Quirks quirks,
            ConditionalRequests validation,
            LoginThrottle throttle) {
        this.routes = routes;
        this.authenticator = authenticator;
        this.lock = lock;
        this.clock = clock;
        this.effects = effects;
        this.quirks = quirks;
        this.validation = validation;
        this.throttle = throttle;
    }

    public SimulatedResponse handle(Request request) {
        return throttle.around(request, () -> respond(request));
    }

    private SimulatedResponse respond(Request request) {
        try {
            RouteTable.Match<Route> match = routes.find(request).orElseThrow(() -> Refusal.because("invalid method"));
            return validation.apply(request, quirks.dress(request, locked(match, request)));
        } catch (Refusal refusal) {
            return quirks.dress(request, refusal.response());
        } catch (MalformedBodyException e) {
            return quirks.dress(request, SimulatedResponse.errors(200, e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("{} failed", request, e);
            return quirks.dress(request, SimulatedResponse.errors(500, "Internal error"));
        }
    }

    private SimulatedResponse locked(RouteTable.Match<Route> match, Request request) {
        return match.target().changesState()
                ? lock.change(() -> carryOut(match, request))
                : lock.call(() -> carryOut(match, request));
    }

    private SimulatedResponse carryOut(RouteTable.Match<Route> match, Request request) {
        Route route = match.target();
        Caller caller = route.open() ? null : authenticator.authenticate(request);
        Call call = new Call(request, match.variables(), caller);
        if (!route.takesFiles() && !call.files().isEmpty()) {
            throw Refusal.because("files_not_supported");
        }
        SimulatedResponse response = route.handler().apply(call);
        if (route.changesState() && call.isEffective()) {
            effects.add(new RecordedEffect(route.name(), request.path(), clock.instant()));
        }
        return validation.date(request, caller, response);
    }
}
