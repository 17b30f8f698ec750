package io.github.camelportal.contract;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.support.SimulatorContext;

/** Parameters with which each documented operation does something in a simulated portal. */
public final class SimulatedOperations {

    private static final List<Map<String, Object>> ITEMS = List.of(
            Map.of("type", "product", "product_id", 333, "domain", "hosting.com", "cycle", "m"),
            Map.of("type", "domain", "tld_id", 6, "name", "free-name.com", "action", "register", "years", 1));

    /** By option name. */
    private static final Map<String, Object> ANYWHERE = Map.ofEntries(
            Map.entry("deptId", 1),
            Map.entry("subject", "Subject"),
            Map.entry("body", "Text"),
            Map.entry("email", "mary@example.com"),
            Map.entry("type", "Private"),
            Map.entry("firstname", "Mary"),
            Map.entry("lastname", "Sue"),
            Map.entry("country", "US"),
            Map.entry("contactPassword", "canary-of-a-contact"),
            Map.entry("privileges", Map.of("support", List.of("tickets"))),
            Map.entry("invoiceId", 308974),
            Map.entry("amount", "5.00"),
            Map.entry("domainId", 47),
            Map.entry("domainName", "testname.com"),
            Map.entry("nameservers", List.of("ns1.example.net", "ns2.example.net")),
            Map.entry("name", "free-name.com"),
            Map.entry("years", 1),
            Map.entry("action", "register"),
            Map.entry("tldId", 6),
            Map.entry("payMethod", 1),
            Map.entry("recordId", 1),
            Map.entry("content", "192.0.2.1"),
            Map.entry("priority", 0),
            Map.entry("ttl", 3600),
            Map.entry("serviceId", 301),
            Map.entry("zoneId", 60),
            Map.entry("certificateId", 300),
            Map.entry("csr", "-----BEGIN CERTIFICATE REQUEST-----"),
            Map.entry("approverEmail", "admin@examplename.com"),
            Map.entry("software", 1),
            Map.entry("label", "My server"),
            Map.entry("reason", "Not needed any more"),
            Map.entry("immediate", "false"),
            Map.entry("vmId", 101),
            Map.entry("poolId", 1),
            Map.entry("interfaceId", "0"),
            Map.entry("iface", 0),
            Map.entry("firewall", 1),
            Map.entry("categoryId", 10),
            Map.entry("productId", 333),
            Map.entry("cycle", "m"),
            Map.entry("domain", "hosting.com"),
            Map.entry("items", ITEMS),
            Map.entry("resources", Map.of("1557", "10103")),
            Map.entry("send", true));

    /** By group, or by operation and option name, where it differs from anywhere else. */
    private static final Map<String, Object> SOMEWHERE = Map.ofEntries(
            Map.entry("dns/type", "A"),
            Map.entry("zones/type", "A"),
            Map.entry("zones/recordId", 10),
            Map.entry("vms/serviceId", 302),
            Map.entry("vms/type", "ipv4"),
            Map.entry("certificates/productId", 25),
            Map.entry("services/ips/serviceId", 302),
            Map.entry("services/rdns/serviceId", 302),
            Map.entry("services/updateRdns/serviceId", 302),
            Map.entry("services/status/serviceId", 302),
            Map.entry("services/reset/serviceId", 302),
            Map.entry("services/bandwidth/serviceId", 302),
            Map.entry("services/reinstallOptions/serviceId", 302),
            Map.entry("services/reinstall/serviceId", 302),
            Map.entry("services/reinstall/profile", 1),
            Map.entry("services/pduPorts/serviceId", 303));

    private SimulatedOperations() {}

    /** Returns the parameters of the operation. First creates the ticket or notification that it needs. */
    public static Map<String, Object> parameters(Operation operation, SimulatorContext portal) {
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : operation.parameters()) {
            Object value = SOMEWHERE.getOrDefault(
                    operation.id() + "/" + parameter.option(),
                    SOMEWHERE.getOrDefault(
                            operation.group() + "/" + parameter.option(), ANYWHERE.get(parameter.option())));
            if (value != null) {
                values.put(parameter.option(), value);
            }
        }
        values.putAll(made(operation, portal));
        return values;
    }

    private static Map<String, Object> made(Operation operation, SimulatorContext portal) {
        PortalSimulator simulator = portal.simulator();
        return switch (operation.id()) {
            case "notifications/ack" ->
                Map.of("notificationId", simulator.staff().raiseNotification("S", "B", "ticket", "1"));
            case "contacts/get", "contacts/update" -> Map.of("contactId", contact(portal));
            case "tickets/get", "tickets/reply", "tickets/close" ->
                Map.of("ticketNumber", simulator.staff().openTicket(1, "S", "B"));
            case "tickets/reopen" -> {
                String number = simulator.staff().openTicket(1, "S", "B");
                simulator.staff().closeTicket(number);
                yield Map.of("ticketNumber", number);
            }
            case "tickets/attachment" -> {
                String number = simulator.staff().openTicket(1, "S", "B");
                byte[] file = "a log".getBytes(StandardCharsets.UTF_8);
                yield Map.of(
                        "ticketNumber",
                        number,
                        "attachmentId",
                        simulator.staff().reply(number, "See the file", "a.log", "text/plain", file));
            }
            case "auth/refresh", "auth/revoke" -> Map.of("refreshToken", refreshToken(portal));
            // Fields that the documents leave open: they go to the portal as they are.
            case "domains/updateContacts" -> Map.of("contact_info", Map.of("admin", Map.of("firstname", "Mary")));
            case "dnssec/addKey" -> Map.of("flags", "257", "key", "abc");
            case "dnssec/deleteKey" -> Map.of("dnssecKey", dnssecKey(portal));
            case "services/updateRdns" -> Map.of("ipaddress", Map.of(address(portal), "host.example.com"));
            default -> Map.of();
        };
    }

    private static String contact(SimulatorContext portal) {
        Map<String, Object> contact = Map.of("email", "new@example.com", "firstname", "New", "lastname", "Contact");
        return portal.template()
                .requestBody("portal:contacts/create", contact, io.github.camelportal.model.CreatedContact.class)
                .contactId();
    }

    private static String refreshToken(SimulatorContext portal) {
        return portal.template()
                .requestBody("portal:auth/login", null, io.github.camelportal.model.Tokens.class)
                .refresh();
    }

    private static String dnssecKey(SimulatorContext portal) {
        portal.template()
                .requestBody("portal:dnssec/addKey?domainId=47", (Object) Map.of("flags", "257", "key", "abc"));
        Object keys = portal.template().requestBody("portal:dnssec/keys?domainId=47", (Object) null);
        return firstText(keys, "id");
    }

    private static String address(SimulatorContext portal) {
        Object rdns = portal.template().requestBody("portal:services/rdns?serviceId=302", (Object) null);
        return leaves(rdns).stream()
                .filter(text -> text.matches("\\d+\\.\\d+\\.\\d+\\.\\d+"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no address in " + rdns));
    }

    /** The first value under this name, anywhere in maps and lists. */
    private static String firstText(Object tree, String name) {
        if (tree instanceof Map<?, ?> map) {
            if (map.get(name) != null) {
                return map.get(name).toString();
            }
            return map.values().stream()
                    .map(value -> firstText(value, name))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return tree instanceof List<?> list && !list.isEmpty() ? firstText(list.get(0), name) : null;
    }

    private static List<String> leaves(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(entry.getKey().toString()), leaves(entry.getValue()).stream()))
                    .collect(Collectors.toList());
        }
        if (tree instanceof List<?> list) {
            return list.stream().flatMap(each -> leaves(each).stream()).toList();
        }
        return List.of(String.valueOf(tree));
    }
}
