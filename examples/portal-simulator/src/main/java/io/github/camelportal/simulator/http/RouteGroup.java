package io.github.camelportal.simulator.http;

import java.util.List;

/** The routes of one subject: tickets, contacts and so on. */
public interface RouteGroup {

    List<Route> routes();
}
