package io.github.camelportal.simulator.accounts;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelportal.simulator.store.Sequence;

/** The accounts' contacts. */
public final class Contacts {

    private final Map<String, SimulatedContact> contacts = new LinkedHashMap<>();
    private final Sequence ids = new Sequence(49);

    SimulatedContact add(String accountId, Map<String, String> profile, Map<String, Object> privileges) {
        SimulatedContact contact =
                new SimulatedContact(ids.next(), accountId, RegistrationDetails.copy(profile), privileges, null);
        contacts.put(contact.id(), contact);
        return contact;
    }

    void replace(SimulatedContact contact) {
        contacts.put(contact.id(), contact);
    }

    public List<SimulatedContact> of(String accountId) {
        return contacts.values().stream()
                .filter(contact -> contact.accountId().equals(accountId))
                .toList();
    }

    public Optional<SimulatedContact> find(String accountId, String id) {
        return Optional.ofNullable(contacts.get(id))
                .filter(contact -> contact.accountId().equals(accountId));
    }

    public void recordLogin(String id, LocalDateTime when) {
        contacts.computeIfPresent(id, (key, contact) -> contact.seen(when));
    }
}
