package io.github.camelportal.benchmark.work;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.benchmark.measure.Contender;
import io.github.camelportal.model.Invoice;

/** Splits what {@code portal:invoices/list} gives: the list, or an iterator over what is on its way still. */
final class PortalInvoices implements Contender {

    private final InvoiceSum sum = new InvoiceSum();
    private final CamelContext context;
    private final ProducerTemplate template;

    PortalInvoices(String baseUrl, boolean streaming) throws Exception {
        context = Contexts.startPortal(streaming ? streamed() : whole(), baseUrl);
        template = context.createProducerTemplate();
    }

    private RouteBuilder whole() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:invoices").to("portal:invoices/list").split(body()).process(PortalInvoices.this::add);
            }
        };
    }

    private RouteBuilder streamed() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:invoices")
                        .to("portal:invoices/list?outputType=iterator")
                        .split(body())
                        .streaming()
                        .process(PortalInvoices.this::add);
            }
        };
    }

    private void add(Exchange exchange) {
        Invoice invoice = exchange.getMessage().getBody(Invoice.class);
        sum.add(invoice.id(), invoice.total());
    }

    @Override
    public long work() {
        template.sendBody("direct:invoices", null);
        return sum.take();
    }

    @Override
    public void close() {
        context.stop();
    }
}
