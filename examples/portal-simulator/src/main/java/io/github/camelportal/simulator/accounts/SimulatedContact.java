package io.github.camelportal.simulator.accounts;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * A contact of an account.
 *
 * @param profile the details by the portal's field names, such as {@code firstname}
 * @param privileges by group, as the client gave them
 * @param lastLogin null before the first login
 */
public record SimulatedContact(
        String id,
        String accountId,
        Map<String, String> profile,
        Map<String, Object> privileges,
        LocalDateTime lastLogin) {

    SimulatedContact with(Map<String, String> newProfile, Map<String, Object> newPrivileges) {
        return new SimulatedContact(id, accountId, newProfile, newPrivileges, lastLogin);
    }

    SimulatedContact seen(LocalDateTime when) {
        return new SimulatedContact(id, accountId, profile, privileges, when);
    }
}
