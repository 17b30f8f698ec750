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

    Portal(
            PortalRoutes routes,
            Authenticator authenticator,
            StateLock lock,
            PortalClock clock,
            EffectLog effects,
            Quirks quirks) {
        this.routes = routes;
        this.authenticator = authenticator;
        this.lock = lock;
        this.clock = clock;
        this.effects = effects;
        this.quirks = quirks;
    }

    Reply answer(Request request) {
        return quirks.dress(request, plainAnswer(request));
    }

    private Reply plainAnswer(Request request) {
        try {
            RouteTable.Match<Route> match = routes.find(request).orElseThrow(() -> Refusal.because("invalid method"));
            return lock.call(() -> carryOut(match, request));
        } catch (Refusal refusal) {
            return refusal.reply();
        } catch (MalformedBodyException e) {
            return Reply.errors(200, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("{} failed", request, e);
            return Reply.errors(500, "Internal error");
        }
    }

    private Reply carryOut(RouteTable.Match<Route> match, Request request) {
        Route route = match.target();
        Caller caller = route.open() ? null : authenticator.authenticate(request);
        Call call = new Call(request, match.variables(), caller);
        Reply reply = route.handler().apply(call);
        if (route.changesState() && call.isEffective()) {
            effects.add(new Effect(route.name(), request.path(), clock.instant()));
        }
        return reply;
    }
}
