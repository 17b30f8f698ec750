package io.github.camelportal.simulator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The portal without the network: takes requests, gives answers, and keeps account of what it did. */
final class Portal {

    private static final Logger LOG = LoggerFactory.getLogger(Portal.class);

    private final PortalRoutes routes;
    private final Authenticator authenticator;
    private final StateLock lock;
    private final PortalClock clock;
    private final EffectLog effects;
    private final Quirks quirks;
    private final Validation validation;

    Portal(
            PortalRoutes routes,
            Authenticator authenticator,
            StateLock lock,
            PortalClock clock,
            EffectLog effects,
            Quirks quirks,
            Validation validation) {
        this.routes = routes;
        this.authenticator = authenticator;
        this.lock = lock;
        this.clock = clock;
        this.effects = effects;
        this.quirks = quirks;
        this.validation = validation;
    }

    Reply answer(Request request) {
        try {
            RouteTable.Match<Route> match = routes.find(request).orElseThrow(() -> Refusal.because("invalid method"));
            return validation.answer(request, quirks.dress(request, locked(match, request)));
        } catch (Refusal refusal) {
            return quirks.dress(request, refusal.reply());
        } catch (MalformedBodyException e) {
            return quirks.dress(request, Reply.errors(200, e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("{} failed", request, e);
            return quirks.dress(request, Reply.errors(500, "Internal error"));
        }
    }

    private Reply locked(RouteTable.Match<Route> match, Request request) {
        return match.target().changesState()
                ? lock.change(() -> carryOut(match, request))
                : lock.call(() -> carryOut(match, request));
    }

    private Reply carryOut(RouteTable.Match<Route> match, Request request) {
        Route route = match.target();
        Caller caller = route.open() ? null : authenticator.authenticate(request);
        Call call = new Call(request, match.variables(), caller);
        Reply reply = route.handler().apply(call);
        if (route.changesState() && call.isEffective()) {
            effects.add(new Effect(route.name(), request.path(), clock.instant()));
        }
        return validation.date(request, caller, reply);
    }
}
