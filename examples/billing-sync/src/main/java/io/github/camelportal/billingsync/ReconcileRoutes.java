package io.github.camelportal.billingsync;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** Compares the invoices of the portal with the database, to the cent, and reports each difference. */
final class ReconcileRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("quartz:billing/reconcile?stateful=true&cron={{reconcile.cron}}&trigger.timeZone={{billing.zone}}")
                .to("portal:invoices/list")
                .transform(simple("${body.toSqlParameters}"))
                .to("sql:delete from portal_invoice")
                .to("sql:insert into portal_invoice (id, status, currency, total)"
                        + " values (:#id, :#status, :#currency, :#total)?batch=true")
                .toV("sql:classpath:sql/differences.sql", null, "differences")
                .split(variable("differences"))
                .log(LoggingLevel.WARN, BillingSyncMain.LOG, "Invoice ${body[id]} differs: ${body}")
                .end()
                .to("sql:classpath:sql/save-report.sql")
                .split(body())
                .log(
                        LoggingLevel.INFO,
                        BillingSyncMain.LOG,
                        "${body[invoices]} invoices, total ${body[portal_total]} ${body[currency]} in the portal and"
                                + " ${body[our_total]} here, ${body[differences]} differences");
    }
}
