package io.github.camelportal.benchmark.work;

import java.math.BigDecimal;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.benchmark.measure.Contender;
import io.github.camelportal.benchmark.server.FixedResponseServer;

/** Splits what camel-http and camel-jackson give. */
final class HandWrittenInvoices implements Contender {

    private final InvoiceSum sum = new InvoiceSum();
    private final CamelContext context;
    private final ProducerTemplate template;

    HandWrittenInvoices(String baseUrl) throws Exception {
        context = Contexts.start(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:invoices")
                        .setHeader("Authorization", constant(FixedResponseServer.authorization()))
                        .to(baseUrl + "/invoice")
                        .unmarshal()
                        .json()
                        .split(simple("${body[invoices]}"))
                        .process(HandWrittenInvoices.this::add);
            }
        });
        template = context.createProducerTemplate();
    }

    private void add(Exchange exchange) {
        Map<?, ?> invoice = exchange.getMessage().getBody(Map.class);
        sum.add((String) invoice.get("id"), new BigDecimal((String) invoice.get("total")));
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
