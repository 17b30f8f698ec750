package io.github.camelportal.internal.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.model.Service;

/**
 * Finds an order by the host name of a service that it orders: in the list of services, or else in the items of the newest invoices,
 * because a portal may set up a service later.
 */
final class OrderLookup implements ReferenceLookup {

    private static final Operation INVOICE = OperationTable.operation("invoices", "get");
    private static final int MAX_INVOICES = 20;
    private static final String DOMAIN = "domain";
    private static final int MAX_DIGITS = 18;

    @Override
    public PortalRequest mark(PortalRequest request, Reference reference) {
        if (hostNames(request).isEmpty()) {
            throw new IllegalArgumentException("portal:" + request.operation().id()
                    + ": no product has a domain, by which the reference is looked up. Give it a host name that no other"
                    + " service has, or remove reference.");
        }
        return request;
    }

    private static List<String> hostNames(PortalRequest request) {
        ObjectNode body = RequestBody.fields(request);
        List<String> names = new ArrayList<>();
        if (body.path("items").isContainerNode()) {
            for (JsonNode item : body.path("items")) {
                if (!"domain".equals(item.path("type").asText())) {
                    names.add(item.path(DOMAIN).asText(""));
                }
            }
        } else {
            names.add(body.path(DOMAIN).asText(""));
        }
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    @Override
    public Optional<ObjectNode> find(PortalRequest request, Reference reference, PortalClient client) {
        List<String> hostNames = hostNames(request);
        List<Service> services = ListScan.elements(client, "services", "list", Service.class);
        for (String hostName : hostNames) {
            Optional<Service> service = services.stream()
                    .filter(each -> hostName.equalsIgnoreCase(
                            String.valueOf(each.domain()).strip()))
                    .findFirst();
            if (service.isPresent()) {
                EndedStatus.refuse(service.get().status(), hostName);
                return Optional.of(
                        FoundFields.create().item(service.get().id(), hostName).node());
            }
        }
        return onInvoice(hostNames, client);
    }

    private static Optional<ObjectNode> onInvoice(List<String> hostNames, PortalClient client) {
        return ListScan.elements(client, "invoices", "list", Invoice.class).stream()
                .filter(invoice -> invoice.id() != null)
                .sorted(Comparator.comparingLong((Invoice invoice) -> number(invoice.id()))
                        .reversed())
                .limit(MAX_INVOICES)
                .filter(invoice -> names(details(invoice.id(), client), hostNames))
                .findFirst()
                .map(invoice ->
                        FoundFields.create().id("invoice_id", invoice.id()).node());
    }

    private static long number(String id) {
        return id.matches("\\d{1," + MAX_DIGITS + "}") ? Long.parseLong(id) : 0;
    }

    private static String details(String id, PortalClient client) {
        String target = INVOICE.path().replace("{id}", PercentEncoding.encode(id));
        Object body =
                client.call(new PortalRequest(INVOICE, target, null, List.of())).body();
        return PortalJson.mapper().valueToTree(body).toString().toLowerCase(Locale.ROOT);
    }

    /** Returns whether an invoice has one of the names as a whole, and not as a part of another one. */
    private static boolean names(String invoice, List<String> hostNames) {
        return hostNames.stream()
                .map(name -> Pattern.quote(name.toLowerCase(Locale.ROOT)))
                .anyMatch(name -> Pattern.compile("(?<![\\w.-])" + name + "(?![\\w-]|\\.\\w)")
                        .matcher(invoice)
                        .find());
    }
}
