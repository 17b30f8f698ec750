package io.github.camelportal.billingsync;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/**
 * Pays invoices with the credit of the account, each once. A payment is noted before it is sent. One whose outcome is unknown, because
 * of a failure or a crash, stays open, and a later run reads the invoice before it sends anything again.
 */
final class PaymentRoutes extends RouteBuilder {

    @Override
    public void configure() {
        onException(Exception.class)
                .handled(true)
                .log(
                        LoggingLevel.WARN,
                        BillingSyncMain.LOG,
                        "Payment of invoice ${header.CamelPortalInvoiceId} stays open: ${exception.message}");

        from("quartz:billing/payments?stateful=true&cron={{payments.cron}}&trigger.timeZone={{billing.zone}}")
                .to("sql:classpath:sql/payable-invoices.sql")
                .split(body())
                .setHeader("CamelPortalInvoiceId", simple("${body[id]}"))
                .to("direct:pay");

        from("direct:pay")
                .to("sql:classpath:sql/claim-payment.sql")
                .filter(header("CamelSqlUpdateCount").isEqualTo(1))
                .to("portal:invoices/get")
                .filter(simple("${body.status} == 'Unpaid'"))
                .to("portal:invoices/applyCredit?maxTotal={{payments.max-total}}&currency={{payments.currency}}")
                .to("portal:invoices/get")
                .end()
                .filter(simple("${body.status} == 'Paid'"))
                .to("sql:classpath:sql/confirm-payment.sql")
                .log(
                        LoggingLevel.INFO,
                        BillingSyncMain.LOG,
                        "Invoice ${body.id} is paid: ${body.credit} ${body.currency}");
    }
}
