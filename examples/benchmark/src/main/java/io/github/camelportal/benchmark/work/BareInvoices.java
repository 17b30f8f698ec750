package io.github.camelportal.benchmark.work;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import io.github.camelportal.benchmark.measure.Contender;

/** Reads a list without Camel: whole, or one element after the other. */
final class BareInvoices implements Contender {

    private static final ObjectReader RESPONSE = BareHttp.MAPPER.readerFor(InvoiceList.class);
    private static final ObjectReader INVOICE = BareHttp.MAPPER.readerFor(BareInvoice.class);

    private final BareHttp http = new BareHttp();
    private final String address;
    private final BareHttp.ContentReader<Long> reader;

    BareInvoices(String baseUrl, boolean streaming) {
        this.address = baseUrl + "/invoice";
        this.reader = streaming ? BareInvoices::streamed : BareInvoices::whole;
    }

    record InvoiceList(List<BareInvoice> invoices) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record BareInvoice(
            String id,
            String date,
            String dateorig,
            String duedate,
            String paybefore,
            BigDecimal total,
            String datepaid,
            String status,
            String mergeId,
            String number,
            String currency) {}

    private static long whole(InputStream content) throws IOException {
        InvoiceSum sum = new InvoiceSum();
        InvoiceList response = RESPONSE.readValue(content);
        response.invoices().forEach(invoice -> sum.add(invoice.id(), invoice.total()));
        return sum.take();
    }

    private static long streamed(InputStream content) throws IOException {
        InvoiceSum sum = new InvoiceSum();
        try (JsonParser parser = BareHttp.MAPPER.createParser(content)) {
            while (parser.nextToken() != JsonToken.START_ARRAY) {
                if (parser.currentToken() == null) {
                    throw new IOException("The response has no list");
                }
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                BareInvoice invoice = INVOICE.readValue(parser);
                sum.add(invoice.id(), invoice.total());
            }
            parser.nextToken();
        }
        return sum.take();
    }

    @Override
    public long work() throws IOException {
        return http.get(address, reader);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
