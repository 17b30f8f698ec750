package io.github.camelportal.billingsync;

import org.apache.camel.builder.RouteBuilder;

/** Keeps a copy of the invoices with their items, of the services, and of what is to be renewed. */
final class InvoiceSyncRoutes extends RouteBuilder {

    private static final String FEED = "stateRepository=#feedState&delay={{sync.delay}}";

    @Override
    public void configure() {
        from("portal:invoices/list?removed=true&" + FEED)
                .choice()
                .when(header("CamelPortalChange").isEqualTo("removed"))
                .to("sql:update invoice set removed = true where id = :#CamelPortalKey")
                .otherwise()
                .to("portal:invoices/get")
                .setVariable("items", simple("${body.items.toSqlParameters}"))
                .transform(simple("${body.toSqlParameters}"))
                .to("sql:classpath:sql/save-invoice.sql")
                .to("sql:delete from invoice_item where invoice_id = :#CamelPortalKey")
                .setBody(variable("items"))
                .to("sql:classpath:sql/save-items.sql?batch=true");

        from("portal:services/list?" + FEED)
                .transform(simple("${body.toSqlParameters}"))
                .to("sql:classpath:sql/save-service.sql")
                .filter(simple("${body[nextDue]} != null"))
                .to("sql:insert into renewal (kind, id, due, name, total)"
                        + " values ('service', :#id, :#nextDue, :#name, :#total) on conflict do nothing");

        from("portal:domains/list?" + FEED)
                .transform(simple("${body.toSqlParameters}"))
                .filter(simple("${body[expires]} != null"))
                .to("sql:insert into renewal (kind, id, due, name, total)"
                        + " values ('domain', :#id, :#expires, :#name, :#recurringAmount) on conflict do nothing");
    }
}
