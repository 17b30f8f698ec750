package io.github.camelportal.simulator;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts' contacts. */
final class Contacts {

    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final Sequence ids = new Sequence(49);

    Contact add(String accountId, Map<String, String> profile, Map<String, Object> privileges) {
        Contact contact = new Contact(ids.next(), accountId, Profile.copy(profile), privileges, null);
        contacts.put(contact.id(), contact);
        return contact;
    }

    void replace(Contact contact) {
        contacts.put(contact.id(), contact);
    }

    List<Contact> of(String accountId) {
        return contacts.values().stream()
                .filter(contact -> contact.accountId().equals(accountId))
                .toList();
    }

    Optional<Contact> find(String accountId, String id) {
        return Optional.ofNullable(contacts.get(id))
                .filter(contact -> contact.accountId().equals(accountId));
    }

    void recordLogin(String id, LocalDateTime when) {
        contacts.computeIfPresent(id, (key, contact) -> contact.seen(when));
    }
}
