package io.github.camelportal.simulator;

import java.util.function.Function;

/** A route of the control API; its template is relative to the control path. */
record ControlRoute(String method, String template, Function<ControlCall, Reply> handler) {}
