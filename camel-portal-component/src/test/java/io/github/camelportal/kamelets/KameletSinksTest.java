package io.github.camelportal.kamelets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.model.Quote;
import io.github.camelportal.model.Ticket;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** The sink and action Kamelets on Camel Main, except for the guarded order. */
class KameletSinksTest {

    private static final String TICKET = "736633";

    @TempDir
    private Path folder;

    private MainRun run;

    @BeforeEach
    void openPortal() {
        run = new MainRun(folder);
        run.portal().staff().openTicket(1, "Backup fails", "Please look at web1.");
    }

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void opensTicketWhenMessageIsJson() throws Exception {
        run.startSink("portal-ticket-sink", Map.of("deptId", "1"));

        Exchange exchange = send("{\"subject\": \"Disk\", \"body\": \"Full\"}", Map.of());

        assertThat(exchange.getMessage().getBody()).isInstanceOf(CreatedTicket.class);
        assertThat(run.lastBody("POST", "/tickets"))
                .contains("\"dept_id\":1", "\"subject\":\"Disk\"", "\"body\":\"Full\"");
    }

    @Test
    void opensTicketWhenMessageIsText() throws Exception {
        run.startSink("portal-ticket-sink", Map.of("deptId", "1", "subject", "Disk", "inBody", "body"));

        Exchange exchange = send("Full", Map.of());

        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey("CamelPortalSubject");
        assertThat(run.lastBody("POST", "/tickets")).contains("\"subject\":\"Disk\"", "\"body\":\"Full\"");
    }

    @Test
    void prefersHeaderToParameterWhenBothAreGiven() throws Exception {
        run.startSink("portal-ticket-sink", Map.of("deptId", "1", "subject", "Disk", "inBody", "body"));

        Exchange exchange = send("Full", Map.of("CamelPortalSubject", "Memory", "CamelPortalDeptId", 2));

        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelPortalSubject", "Memory");
        assertThat(run.lastBody("POST", "/tickets")).contains("\"dept_id\":2", "\"subject\":\"Memory\"");
    }

    @Test
    void prefersParameterToHeaderWhenHeaderIsEmpty() throws Exception {
        run.startSink("portal-ticket-sink", Map.of("deptId", "1", "subject", "Disk", "inBody", "body"));

        Exchange exchange = send("Full", Map.of("CamelPortalSubject", ""));

        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelPortalSubject", "");
        assertThat(run.lastBody("POST", "/tickets")).contains("\"subject\":\"Disk\"", "\"body\":\"Full\"");
    }

    @Test
    void takesFieldOfBodyWhenHeaderAndParameterAreEmpty() throws Exception {
        run.startSink("portal-ticket-sink", Map.of("deptId", "1"));

        send("{\"subject\": \"Disk\", \"body\": \"Full\"}", Map.of("CamelPortalSubject", ""));

        assertThat(run.lastBody("POST", "/tickets")).contains("\"subject\":\"Disk\"");
    }

    @Test
    void prefersParametersToHeadersWhenHeadersOfRecordAreEmpty() throws Exception {
        run.startSink(
                "portal-dns-record-sink", Map.of("domainId", "47", "name", "www2", "type", "A", "inBody", "content"));

        send("192.0.2.77", Map.of("CamelPortalDomainId", "", "CamelPortalName", "", "CamelPortalType", ""));

        assertThat(run.lastBody("POST", "/domain/47/dns")).contains("\"name\":\"www2\"", "\"type\":\"A\"");
    }

    @Test
    void removesHeaderWhenTicketIsRefused() throws Exception {
        run.startSink("portal-ticket-sink", Map.of("deptId", "1", "subject", "Disk", "inBody", "body"));
        run.portal().faults().inject(Fault.error("dept_not_found").onRoute("POST", "/tickets"));

        Exchange exchange = run.send("Full", Map.of());

        assertThat(exchange.getException()).isInstanceOf(PortalOperationException.class);
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey("CamelPortalSubject");
    }

    @Test
    void repliesWhenTicketIsGiven() throws Exception {
        run.startSink("portal-ticket-reply-sink", Map.of("ticketNumber", TICKET, "inBody", "body"));

        send("It works again.", Map.of());

        assertThat(run.lastBody("POST", "/tickets/" + TICKET)).contains("It works again.");
    }

    @Test
    void addsDnsRecordWhenContentIsTheMessage() throws Exception {
        run.startSink(
                "portal-dns-record-sink", Map.of("domainId", "47", "name", "www2", "type", "A", "inBody", "content"));

        Exchange exchange = send("192.0.2.77", Map.of());

        assertThat(run.lastBody("POST", "/domain/47/dns"))
                .contains("\"name\":\"www2\"", "\"type\":\"A\"", "\"content\":\"192.0.2.77\"");
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKeys("CamelPortalName", "CamelPortalContent");
    }

    @Test
    void addsDnsRecordWhenMessageIsJson() throws Exception {
        run.startSink("portal-dns-record-sink", Map.of("domainId", "47", "content", "RAW(v=spf1 +mx & \"%\" -all)"));

        send("{\"name\": \"@\", \"type\": \"TXT\"}", Map.of());

        assertThat(run.lastBody("POST", "/domain/47/dns")).contains("v=spf1 +mx &");
    }

    @Test
    void getsTicketWhenHeaderHasItsNumber() throws Exception {
        run.startSink("portal-ticket-get-action", Map.of());

        Exchange exchange = send(null, Map.of("CamelPortalTicketNumber", TICKET));

        assertThat(exchange.getMessage().getBody(Ticket.class).subject()).isEqualTo("Backup fails");
    }

    @Test
    void getsTicketAsJsonWhenOutputTypeSaysSo() throws Exception {
        run.startSink("portal-ticket-get-action", Map.of("ticketNumber", TICKET, "outputType", "json"));

        assertThat(send(null, Map.of()).getMessage().getBody()).asString().contains("\"Backup fails\"");
    }

    @Test
    void getsInvoiceWhenItsIdIsGiven() throws Exception {
        run.startSink("portal-invoice-get-action", Map.of());
        Object id = run.context()
                .createProducerTemplate()
                .requestBody(
                        "language:simple:${body[0].id}",
                        run.context().createProducerTemplate().requestBody("portal:invoices/list", (Object) null));

        Exchange exchange = send(null, Map.of("CamelPortalInvoiceId", id));

        assertThat(exchange.getMessage().getBody(Invoice.class).id()).isEqualTo(id.toString());
    }

    @Test
    void quotesWhenMessageHasItems() throws Exception {
        run.startSink("portal-order-quote-action", Map.of("payMethod", "1"));

        Exchange exchange =
                send("{\"items\": [{\"type\": \"product\", \"product_id\": 333, \"cycle\": \"m\"}]}", Map.of());

        assertThat(exchange.getMessage().getBody(Quote.class).summary()).isNotNull();
        assertThat(run.count("POST", "/order")).isZero();
    }

    @Test
    void sendsCommandToMachineWhenItIsGiven() throws Exception {
        run.portal()
                .faults()
                .inject(Fault.response(200, "application/json", "{\"success\":true,\"vm\":{\"id\":\"101\"}}")
                        .on("POST", "/service"));
        run.startSink("portal-vm-power-action", Map.of("command", "reboot", "serviceId", "302", "vmId", "101"));

        send(null, Map.of());

        assertThat(run.count("POST", "/service/302/vms/101/reboot")).isEqualTo(1);
    }

    @Test
    void usesAccountOfBeanWhenConfigurationIsGiven() throws Exception {
        run.property("camel.component.portal.base-url", "http://127.0.0.1:9/api");
        run.property("camel.beans.second", "#class:io.github.camelportal.PortalConfiguration");
        run.property("camel.beans.second.baseUrl", run.portal().baseUrl());
        run.property("camel.beans.second.username", run.portal().username());
        run.property("camel.beans.second.password", run.portal().password());
        run.startSink("portal-ticket-get-action", Map.of("configuration", "#bean:second", "ticketNumber", TICKET));

        assertThat(send(null, Map.of()).getMessage().getBody()).isInstanceOf(Ticket.class);
    }

    private Exchange send(Object body, Map<String, Object> headers) throws IOException {
        Exchange exchange = run.send(body, headers);
        assertThat(exchange.getException()).isNull();
        return exchange;
    }
}
