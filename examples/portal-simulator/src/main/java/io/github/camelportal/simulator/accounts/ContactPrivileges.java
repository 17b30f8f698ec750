package io.github.camelportal.simulator.accounts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;

/** The privileges that a contact can have. */
final class ContactPrivileges {

    private static final Map<String, List<String>> PRIVILEGES = privileges();

    private ContactPrivileges() {}

    /** Returns the response of {@code GET /contact/privileges}. */
    static ObjectNode possible() {
        ObjectNode possible = Json.object();
        PRIVILEGES.forEach((group, names) -> possible.set(group, Json.texts(names)));
        possible.set("services", Json.object().put("full", 1));
        possible.set("domains", Json.object().put("full", 1));
        return possible;
    }

    /** Reads what a request gives, as lists or, like an HTML form, as {@code privileges[support][tickets]=1}. */
    static Map<String, Object> read(JsonNode given) {
        Map<String, Object> privileges = new LinkedHashMap<>();
        if (given.isArray() && given.isEmpty()) {
            return privileges;
        }
        if (!given.isObject()) {
            throw Refusal.because("invalid_privileges");
        }
        given.properties().forEach(group -> privileges.put(group.getKey(), group(group.getKey(), group.getValue())));
        return privileges;
    }

    private static Object group(String group, JsonNode given) {
        if (group.equals("services") || group.equals("domains")) {
            return Json.toJava(given);
        }
        List<String> names = names(given);
        if (!PRIVILEGES.containsKey(group) || !PRIVILEGES.get(group).containsAll(names)) {
            throw Refusal.because("invalid_privileges");
        }
        return names;
    }

    private static List<String> names(JsonNode given) {
        List<String> names = new ArrayList<>();
        if (given.isArray()) {
            given.forEach(name -> names.add(name.asText()));
        }
        given.properties().forEach(entry -> {
            boolean numbered = entry.getKey().chars().allMatch(Character::isDigit);
            names.add(numbered ? entry.getValue().asText() : entry.getKey());
        });
        return List.copyOf(names);
    }

    private static Map<String, List<String>> privileges() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("billing", List.of("emails", "payinvoice", "orders", "balance", "addfunds", "creditcard"));
        all.put("support", List.of("newticket", "tickets", "closeticket", "emails"));
        all.put("misc", List.of("editmain", "emails", "editipaccess", "manageprofiles", "affiliates"));
        return all;
    }
}
