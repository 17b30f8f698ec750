package io.github.camelportal.simulator.services;

import java.util.Map;

/**
 * The settings that a client made for a service.
 *
 * @param reverseDns the host names by the service's IP addresses; empty where there is none
 * @param profile the id of what is installed; empty if nothing was
 */
public record ServiceSettings(String label, Map<String, String> reverseDns, String profile) {

    public ServiceSettings withLabel(String newLabel) {
        return new ServiceSettings(newLabel, reverseDns, profile);
    }

    ServiceSettings withReverseDns(Map<String, String> names) {
        return new ServiceSettings(label, names, profile);
    }

    ServiceSettings withProfile(String newProfile) {
        return new ServiceSettings(label, reverseDns, newProfile);
    }
}
