package io.github.camelportal.simulator.domains;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.http.Json;

/** Data of a domain that the portal keeps without interpreting it. */
public final class DomainFile {

    private final ObjectNode contacts = Json.object();
    private final Map<String, JsonNode> keys = new LinkedHashMap<>();
    private final Map<String, String> emailForwarding = new LinkedHashMap<>();
    private final Map<String, String> hosts = new LinkedHashMap<>();
    private Map<String, String> forwarding = Map.of();

    /** Registrant, admin, tech and billing. */
    ObjectNode contacts() {
        return contacts;
    }

    /** The DNSSEC keys by their ids. */
    Map<String, JsonNode> keys() {
        return keys;
    }

    /** From which name in the domain to which address. */
    Map<String, String> emailForwarding() {
        return emailForwarding;
    }

    /** The nameservers registered below the domain. */
    public Map<String, String> hosts() {
        return hosts;
    }

    public Map<String, String> forwarding() {
        return forwarding;
    }

    void forward(Map<String, String> target) {
        forwarding = Map.copyOf(target);
    }
}
