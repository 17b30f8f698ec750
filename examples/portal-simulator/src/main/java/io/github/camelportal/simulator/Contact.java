package io.github.camelportal.simulator;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * A contact of an account.
 *
 * @param profile the details by the portal's field names, such as {@code firstname}
 * @param privileges by group, as the client gave them
 * @param lastLogin null before the first login
 */
public record Contact(
        String id,
        String accountId,
        Map<String, String> profile,
        Map<String, Object> privileges,
        LocalDateTime lastLogin) {

    Contact with(Map<String, String> newProfile, Map<String, Object> newPrivileges) {
        return new Contact(id, accountId, newProfile, newPrivileges, lastLogin);
    }

    Contact seen(LocalDateTime when) {
        return new Contact(id, accountId, profile, privileges, when);
    }
}
