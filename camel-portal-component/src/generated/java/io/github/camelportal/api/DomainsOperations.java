package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code domains}. */
final class DomainsOperations {

    private DomainsOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "domains",
                "Domains: their state and settings, orders and renewals.",
                DomainsEndpointConfiguration::new,
                List.of(listOperation(), getOperation(), getByNameOperation(), nameserversOperation(), updateNameserversOperation(), registerNameserversOperation(), eppCodeOperation(), syncOperation(), lockOperation(), updateLockOperation(), updateIdProtectionOperation(), contactsOperation(), updateContactsOperation(), emailForwardingOperation(), updateEmailForwardingOperation(), updateForwardingOperation(), autorenewOperation(), updateAutorenewOperation(), lookupOperation(), tldsOperation(), orderOperation(), tldFormOperation(), renewOperation()));
    }

    private static Operation listOperation() {
        return new Operation(
                "domains",
                "list",
                "List domains",
                "GET",
                "/domain",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(),
                ResponseSpec.list("domains", "id", Domain.class),
                false);
    }

    private static Operation getOperation() {
        return new Operation(
                "domains",
                "get",
                "Domain details",
                "GET",
                "/domain/{id}",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single("details", Domain.class),
                false);
    }

    private static Operation getByNameOperation() {
        return new Operation(
                "domains",
                "getByName",
                "Domain details by name",
                "GET",
                "/domain/name/{name}",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainName",
                                "name",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.list("details", "id", Domain.class),
                false);
    }

    private static Operation nameserversOperation() {
        return new Operation(
                "domains",
                "nameservers",
                "Nameservers of a domain",
                "GET",
                "/domain/{id}/ns",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation updateNameserversOperation() {
        return new Operation(
                "domains",
                "updateNameservers",
                "Change nameservers",
                "PUT",
                "/domain/{id}/ns",
                OperationEffect.WRITES,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "nameservers",
                                "nameservers",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false)),
                ResponseSpec.acknowledgement(),
                false);
    }

    private static Operation registerNameserversOperation() {
        return new Operation(
                "domains",
                "registerNameservers",
                "Register nameservers",
                "POST",
                "/domain/{id}/reg",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation eppCodeOperation() {
        return new Operation(
                "domains",
                "eppCode",
                "EPP code",
                "GET",
                "/domain/{id}/epp",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation syncOperation() {
        return new Operation(
                "domains",
                "sync",
                "Synchronize a domain",
                "GET",
                "/domain/{id}/sync",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation lockOperation() {
        return new Operation(
                "domains",
                "lock",
                "Registrar lock",
                "GET",
                "/domain/{id}/reglock",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation updateLockOperation() {
        return new Operation(
                "domains",
                "updateLock",
                "Change the registrar lock",
                "PUT",
                "/domain/{id}/reglock",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation updateIdProtectionOperation() {
        return new Operation(
                "domains",
                "updateIdProtection",
                "Change the ID protection",
                "PUT",
                "/domain/{id}/idprotection",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation contactsOperation() {
        return new Operation(
                "domains",
                "contacts",
                "Contacts of a domain",
                "GET",
                "/domain/{id}/contact",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation updateContactsOperation() {
        return new Operation(
                "domains",
                "updateContacts",
                "Change the contacts of a domain",
                "PUT",
                "/domain/{id}/contact",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation emailForwardingOperation() {
        return new Operation(
                "domains",
                "emailForwarding",
                "Email forwarding",
                "GET",
                "/domain/{id}/emforwarding",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation updateEmailForwardingOperation() {
        return new Operation(
                "domains",
                "updateEmailForwarding",
                "Change the email forwarding",
                "PUT",
                "/domain/{id}/emforwarding",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation updateForwardingOperation() {
        return new Operation(
                "domains",
                "updateForwarding",
                "Change the domain forwarding",
                "PUT",
                "/domain/{id}/forwarding",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation autorenewOperation() {
        return new Operation(
                "domains",
                "autorenew",
                "Automatic renewal",
                "GET",
                "/domain/{id}/autorenew",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation updateAutorenewOperation() {
        return new Operation(
                "domains",
                "updateAutorenew",
                "Change the automatic renewal",
                "PUT",
                "/domain/{id}/autorenew",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation lookupOperation() {
        return new Operation(
                "domains",
                "lookup",
                "Is a domain available",
                "POST",
                "/domain/lookup",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "name",
                                "name",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single(null, DomainAvailability.class),
                false);
    }

    private static Operation tldsOperation() {
        return new Operation(
                "domains",
                "tlds",
                "Available TLDs",
                "GET",
                "/domain/order",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(),
                ResponseSpec.list("tlds", "id", Tld.class),
                false);
    }

    private static Operation orderOperation() {
        return new Operation(
                "domains",
                "order",
                "Order a domain",
                "POST",
                "/domain/order",
                OperationEffect.SPENDS,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "name",
                                "name",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "years",
                                "years",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "action",
                                "action",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "tldId",
                                "tld_id",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "payMethod",
                                "pay_method",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "epp",
                                "epp",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                true),
                        new Parameter(
                                "nameservers",
                                "nameservers",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false),
                        new Parameter(
                                "registrant",
                                "registrant",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "admin",
                                "admin",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "tech",
                                "tech",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "billing",
                                "billing",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "data",
                                "data",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false)),
                ResponseSpec.single(null, Order.class),
                false);
    }

    private static Operation tldFormOperation() {
        return new Operation(
                "domains",
                "tldForm",
                "Additional data for a TLD",
                "GET",
                "/domain/order/{tld_id}/form",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "tldId",
                                "tld_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.list("forms", null, FormField.class),
                false);
    }

    private static Operation renewOperation() {
        return new Operation(
                "domains",
                "renew",
                "Renew a domain",
                "POST",
                "/domain/{id}/renew",
                OperationEffect.SPENDS,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "years",
                                "years",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "payMethod",
                                "pay_method",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }
}
