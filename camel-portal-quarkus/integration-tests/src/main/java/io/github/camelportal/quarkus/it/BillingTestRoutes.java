package io.github.camelportal.quarkus.it;

import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.model.Invoice;

/** Reads the account's money, and watches its invoices. */
public class BillingTestRoutes extends RouteBuilder {

    /** The route of the feed, which keeps its state in the database. */
    static final String FEED = "invoices";

    @Override
    public void configure() {
        from("direct:balance").to("portal:billing/balance").convertBodyTo(String.class);
        from("direct:readInvoice")
                .to("portal:invoices/get")
                .marshal()
                .json()
                .unmarshal()
                .json(Invoice.class)
                .convertBodyTo(String.class);

        from("portal:invoices/list?stateRepository=#feedState&feedId=invoices&initialDelay=0&delay=200ms")
                .routeId(FEED)
                .transform(simple("${header.CamelPortalChange} ${body.id} ${body.total}"))
                .bean("inbox", "add('invoices', ${body})");
    }
}
