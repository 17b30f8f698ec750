package io.github.camelportal.api;

import java.util.List;

/** Generated from the operation table: all groups of operations. */
final class PortalOperations {

    private PortalOperations() {}

    static List<OperationGroup> groups() {
        return List.of(
                AuthOperations.group(),
                AccountOperations.group(),
                ContactsOperations.group(),
                NotificationsOperations.group(),
                TicketsOperations.group(),
                AffiliatesOperations.group(),
                BillingOperations.group(),
                InvoicesOperations.group(),
                DomainsOperations.group(),
                DnsOperations.group(),
                DnssecOperations.group(),
                ZonesOperations.group(),
                CertificatesOperations.group(),
                ServicesOperations.group(),
                VmsOperations.group(),
                CatalogOperations.group(),
                OrdersOperations.group(),
                NewsOperations.group(),
                KnowledgebaseOperations.group()
        );
    }
}
