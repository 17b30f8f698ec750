package io.github.camelportal.simulator.control;

import java.util.function.Function;

import io.github.camelportal.simulator.http.SimulatedResponse;

/** A route of the control API; its template is relative to the control path. */
record ControlRoute(String method, String template, Function<ControlCall, SimulatedResponse> handler) {}
