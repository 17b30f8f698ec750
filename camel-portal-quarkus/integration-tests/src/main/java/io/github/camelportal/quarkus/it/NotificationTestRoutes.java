package io.github.camelportal.quarkus.it;

import org.apache.camel.builder.RouteBuilder;

/** Takes notifications, each of which is acknowledged when its exchange is done. */
public class NotificationTestRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("portal:notifications/new?initialDelay=0&delay=200ms")
                .routeId("notifications")
                .transform(simple("${body.subject}"))
                .bean("inbox", "add('notifications', ${body})");
    }
}
