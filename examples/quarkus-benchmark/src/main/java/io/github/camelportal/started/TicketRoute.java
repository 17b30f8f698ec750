package io.github.camelportal.started;

import org.apache.camel.builder.RouteBuilder;

/** The one route of both applications, which differ in where it leads. */
public class TicketRoute extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:open").to("{{benchmark.to}}");
    }
}
