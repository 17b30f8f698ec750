package io.github.camelportal.benchmark.work;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import io.github.camelportal.benchmark.measure.Contender;
import io.github.camelportal.benchmark.server.TicketResponse;

/** Gets a ticket without Camel, into records of texts. */
final class BareTickets implements Contender {

    private static final ObjectReader RESPONSE = BareHttp.MAPPER.readerFor(Response.class);

    private final BareHttp http = new BareHttp();
    private final String baseUrl;

    BareTickets(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    record Response(BareTicket ticket, List<BareReply> replies) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record BareTicket(
            String ticketNumber,
            String date,
            String name,
            String email,
            String deptname,
            String subject,
            String body,
            String status,
            String clientRead) {}

    record BareReply(String id, String name, String date, String body, String status, String type) {}

    @Override
    public long work() throws IOException {
        Response response = http.get(baseUrl + "/tickets/" + TicketResponse.NUMBER, RESPONSE::readValue);
        return TicketResponse.sum(
                response.ticket().subject(),
                response.ticket().status(),
                response.replies().size());
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
