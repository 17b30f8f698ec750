package io.github.camelportal.internal.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelportal.api.Operation;
import io.github.camelportal.model.Contact;
import io.github.camelportal.model.Domain;
import io.github.camelportal.model.Zone;

/** The lookups of the operations that take a reference. */
final class ReferenceLookups {

    private static final Map<String, ReferenceLookup> LOOKUPS = Map.of(
            "tickets/create", new TicketLookup(),
            "tickets/reply", new TicketReplyLookup(),
            "orders/create", new OrderLookup(),
            "orders/createMultiple", new OrderLookup(),
            "domains/order",
                    new NameLookup<>(
                            "name",
                            "domains",
                            Domain.class,
                            Domain::name,
                            Domain::status,
                            (domain, name) ->
                                    FoundFields.create().item(domain.id(), name).node()),
            "zones/create",
                    new NameLookup<>(
                            "name", "zones", Zone.class, Zone::name, zone -> null, (zone, name) -> FoundFields.create()
                                    .success()
                                    .id("zone_id", zone.domainId())
                                    .node()),
            "contacts/create",
                    new NameLookup<>(
                            "email",
                            "contacts",
                            Contact.class,
                            Contact::email,
                            contact -> null,
                            (contact, name) -> FoundFields.create()
                                    .success()
                                    .id("contact_id", contact.id())
                                    .node()));

    private ReferenceLookups() {}

    static Optional<ReferenceLookup> of(Operation operation) {
        return Optional.ofNullable(LOOKUPS.get(operation.id()));
    }

    /** Returns the ids of the operations that take a reference. */
    static List<String> ids() {
        return LOOKUPS.keySet().stream().sorted().toList();
    }
}
