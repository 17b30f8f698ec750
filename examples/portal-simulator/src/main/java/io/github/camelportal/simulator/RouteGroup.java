package io.github.camelportal.simulator;

import java.util.List;

/** The routes of one subject: tickets, contacts and so on. */
interface RouteGroup {

    List<Route> routes();
}
