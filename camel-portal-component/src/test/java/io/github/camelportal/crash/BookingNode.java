package io.github.camelportal.crash;

import org.apache.camel.impl.DefaultCamelContext;
import org.postgresql.ds.PGSimpleDataSource;

/** A {@link BookingRoute} in a JVM that can be killed between a booking and its commit. */
public final class BookingNode {

    private BookingNode() {}

    /** Runs until it is killed, or the JVM that started it is gone. */
    public static void main(String[] args) throws Exception {
        NodeSettings settings = NodeSettings.of(System.getenv());
        KillPoint killPoint = new KillPoint(settings.moment(), settings.event());
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(settings.database());
        DefaultCamelContext context = Connected.to(settings.baseUrl(), settings.username(), settings.password());
        BookingRoute.bind(context, database, "killed");
        context.addRoutes(new BookingRoute(
                settings.from(),
                exchange -> killPoint.at(
                        Moment.DURING_PROCESSING, exchange.getMessage().getHeader("CamelPortalKey", String.class))));
        context.start();
        NodeProcess.stayWithParent();
    }
}
