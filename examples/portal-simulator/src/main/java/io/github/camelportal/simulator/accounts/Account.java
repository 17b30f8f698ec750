package io.github.camelportal.simulator.accounts;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * A client of the hosting provider.
 *
 * @param profile the registration details by the portal's field names, such as {@code firstname}
 * @param lastLogin null before the first login
 * @param lastAddress the network address of the last login
 */
public record Account(String id, Map<String, String> profile, LocalDateTime lastLogin, String lastAddress) {

    public String email() {
        return profile.getOrDefault("email", "");
    }

    public String name() {
        return (profile.getOrDefault("firstname", "") + " " + profile.getOrDefault("lastname", "")).strip();
    }

    Account withProfile(Map<String, String> newProfile) {
        return new Account(id, newProfile, lastLogin, lastAddress);
    }

    Account seen(LocalDateTime when, String address) {
        return new Account(id, profile, when, address);
    }
}
