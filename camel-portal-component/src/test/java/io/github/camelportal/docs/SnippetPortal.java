package io.github.camelportal.docs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.contract.Contract;
import io.github.camelportal.contract.SampleResponse;
import io.github.camelportal.model.Tokens;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** A simulated portal in which the things are that the snippets speak of. */
final class SnippetPortal implements AutoCloseable {

    private static final String TICKET = "736633";
    private static final String DOMAIN = "47";
    private static final String HOSTNAME = "po-4711.example.com";
    private static final String ORDER = "{\"pay_method\": 1, \"items\": [{\"type\": \"product\", \"product_id\": 333,"
            + " \"cycle\": \"m\", \"domain\": \"" + HOSTNAME + "\"}]}";
    private static final String SUCCESS =
            "{\"success\":true,\"vms\":[],\"news\":[],\"vm\":{\"id\":\"101\",\"status\":\"running\"}}";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final PortalSimulator simulator = PortalSimulator.start();

    /** Lets a component talk to this portal. */
    void configure(CamelContext context) {
        configure(context.getComponent("portal", PortalComponent.class).getConfiguration());
    }

    /** Lets a configuration of a snippet's own lead to this portal. */
    void configure(PortalConfiguration configuration) {
        configuration.setBaseUrl(simulator.baseUrl());
        configuration.setUsername(simulator.username());
        configuration.setPassword(simulator.password());
        // The token of a snippet is no token of the simulated portal.
        configuration.setAccessToken(null);
    }

    /** Makes what a snippet needs: a ticket, a notification of its reply, a contact, a key. */
    void prepare(Snippet snippet) throws IOException, InterruptedException {
        simulator.staff().openTicket(1, "Backup fails", "Please look at web1.");
        byte[] log = "all fine".getBytes(StandardCharsets.UTF_8);
        simulator.staff().reply(TICKET, "See the log.", "log.txt", "text/plain", log);
        if (snippet.mentions("tickets/reopen")) {
            simulator.staff().closeTicket(TICKET);
        }
        if (snippet.mentions("contactId")) {
            call("POST", "/contact", "{\"email\":\"ann@example.com\",\"firstname\":\"Ann\",\"lastname\":\"Lee\"}");
        }
        if (snippet.mentions("dnssecKey")) {
            call("PUT", "/domain/47/dnssec", "{\"flags\":\"257\"}");
        }
        snippet.operations().forEach(this::standInForOperation);
        if (snippet.mentions("await=") || snippet.mentions("await: ")) {
            // The machine is where the command of the snippet leads.
            String state =
                    snippet.mentions("await=stopped") || snippet.mentions("await: stopped") ? "stopped" : "running";
            simulator
                    .faults()
                    .inject(Fault.response(200, "application/json", SUCCESS.replace("running", state))
                            .on("GET", "/service"));
        }
    }

    private void call(String method, String path, String json) throws IOException, InterruptedException {
        String credentials = simulator.username() + ":" + simulator.password();
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .doesNotContain("error");
    }

    /** The simulator serves what some document lists; what only other installs have succeeds here with nothing. */
    private void standInForOperation(String id) {
        String[] parts = id.split("/");
        if (parts[0].equals("raw")) {
            simulator
                    .faults()
                    .inject(Fault.response(200, "application/json", SUCCESS).on("/backups"));
            return;
        }
        Operation operation = OperationTable.operation(parts[0], parts[1]);
        if (operation.providers().equals(List.of("hostbill"))) {
            String prefix = operation.path().replaceAll("/?\\{.*", "");
            simulator
                    .faults()
                    .inject(Fault.response(200, "application/json", response(operation))
                            .on(operation.method(), prefix));
        }
    }

    /** The response with every field that a record knows, or the statement of a success where no record is known. */
    private static String response(Operation operation) {
        if (operation.response().kind() == ResponseSpec.Kind.UNKNOWN) {
            return SUCCESS;
        }
        return Contract.operations()
                .filter(documented -> documented.id().equals(operation.id()))
                .map(documented -> SampleResponse.of(documented, operation.response()))
                .map(samples -> samples.get(samples.size() - 1).tree().toString())
                .findFirst()
                .orElse(SUCCESS);
    }

    /** Returns the input of the endpoint at which a snippet starts. */
    Object input(String uri, ProducerTemplate template) {
        return switch (uri.replaceAll("\\?.*", "")) {
            case "direct://answer", "jms://replies" -> "It works again.";
            case "direct://ticket" -> TICKET;
            case "direct://reply" -> Map.of("number", TICKET, "text", "It works again.");
            case "jms://toProvider" -> "{\"ticket_number\": \"" + TICKET + "\", \"body\": \"It works again.\"}";
            case "jms://changedTickets" -> "{\"ticket_number\": \"" + TICKET + "\", \"status\": \"Open\"}";
            case "jms://starts", "jms://stops" -> "101";
            case "jms://orders", "jms://orders.checked" -> ORDER;
            case "jms://records", "jms://home-address" -> "192.0.2.10";
            case "file://zones" -> "- { name: www, type: A, content: 192.0.2.10 }";
            case "jms://challenges", "direct://challengeDone" -> "token";
            case "jms://tickets" -> Map.of("subject", "Backup fails", "body", "Please look at web1.");
            case "direct://authRefresh", "direct://authRevoke" ->
                template.requestBody("portal:auth/login", null, Tokens.class).refresh();
            default -> null;
        };
    }

    /** Returns the headers that a guarded order or a reference needs, and none for other snippets. */
    Map<String, Object> headers(Snippet snippet) {
        if (!snippet.mentions("OrderNumber") && !snippet.mentions("portal-guarded-order-action")) {
            return snippet.mentions("reference") ? Map.of("JMSMessageID", "ID:4711", "MailId", "4711") : Map.of();
        }
        return Map.of(
                "OrderNumber",
                "PO-4711",
                "MaxTotal",
                "15.00",
                "Hostname",
                HOSTNAME,
                "DomainId",
                DOMAIN,
                "Expires",
                simulator.domain(DOMAIN).orElseThrow().expires().toString());
    }

    int requests() {
        return simulator.requests().size();
    }

    @Override
    public void close() {
        simulator.close();
    }
}
