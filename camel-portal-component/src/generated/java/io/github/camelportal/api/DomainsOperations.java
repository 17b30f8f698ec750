package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code domains}. */
final class DomainsOperations {

    private DomainsOperations() {}

    static OperationGroup group() {
        return new OperationGroup("domains", "Domains: their state and settings, orders and renewals.", List.of(
                listOperation(),
                getOperation(),
                getByNameOperation(),
                nameserversOperation(),
                updateNameserversOperation(),
                registerNameserversOperation(),
                eppCodeOperation(),
                syncOperation(),
                lockOperation(),
                updateLockOperation(),
                updateIdProtectionOperation(),
                contactsOperation(),
                updateContactsOperation(),
                emailForwardingOperation(),
                updateEmailForwardingOperation(),
                updateForwardingOperation(),
                autorenewOperation(),
                updateAutorenewOperation(),
                lookupOperation(),
                tldsOperation(),
                orderOperation(),
                tldFormOperation(),
                renewOperation()));
    }

    private static Operation listOperation() {
        return operation("domains", "list", "List domains")
                .request("GET", "/domain", READ)
                .providers("xsserver", "xtom")
                .returns(list("domains", "id", Domain.class));
    }

    private static Operation getOperation() {
        return operation("domains", "get", "Domain details")
                .request("GET", "/domain/{id}", READ)
                .providers("xsserver", "xtom")
                .parameters(path("domainId", "id"))
                .returns(single("details", Domain.class));
    }

    private static Operation getByNameOperation() {
        return operation("domains", "getByName", "Domain details by name")
                .request("GET", "/domain/name/{name}", READ)
                .providers("xsserver", "xtom")
                .parameters(path("domainName", "name"))
                .returns(list("details", "id", Domain.class).orIn("domains"));
    }

    private static Operation nameserversOperation() {
        return operation("domains", "nameservers", "Nameservers of a domain")
                .request("GET", "/domain/{id}/ns", READ)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null));
    }

    private static Operation updateNameserversOperation() {
        return operation("domains", "updateNameservers", "Change nameservers")
                .request("PUT", "/domain/{id}/ns", WRITES)
                .providers("xsserver", "xtom")
                .parameters(
                        path("domainId", "id"),
                        body("nameservers", "nameservers", ARRAY))
                .returns(acknowledgement().confirmedBy("success", "status", "info"));
    }

    private static Operation registerNameserversOperation() {
        return operation("domains", "registerNameservers", "Register nameservers")
                .request("POST", "/domain/{id}/reg", WRITES)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation eppCodeOperation() {
        return operation("domains", "eppCode", "EPP code")
                .request("GET", "/domain/{id}/epp", READ)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null));
    }

    private static Operation syncOperation() {
        return operation("domains", "sync", "Synchronize a domain")
                .request("GET", "/domain/{id}/sync", READ)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null));
    }

    private static Operation lockOperation() {
        return operation("domains", "lock", "Registrar lock")
                .request("GET", "/domain/{id}/reglock", READ)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null));
    }

    private static Operation updateLockOperation() {
        return operation("domains", "updateLock", "Change the registrar lock")
                .request("PUT", "/domain/{id}/reglock", WRITES)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation updateIdProtectionOperation() {
        return operation("domains", "updateIdProtection", "Change the ID protection")
                .request("PUT", "/domain/{id}/idprotection", WRITES)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation contactsOperation() {
        return operation("domains", "contacts", "Contacts of a domain")
                .request("GET", "/domain/{id}/contact", READ)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null));
    }

    private static Operation updateContactsOperation() {
        return operation("domains", "updateContacts", "Change the contacts of a domain")
                .request("PUT", "/domain/{id}/contact", WRITES)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation emailForwardingOperation() {
        return operation("domains", "emailForwarding", "Email forwarding")
                .request("GET", "/domain/{id}/emforwarding", READ)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null));
    }

    private static Operation updateEmailForwardingOperation() {
        return operation("domains", "updateEmailForwarding", "Change the email forwarding")
                .request("PUT", "/domain/{id}/emforwarding", WRITES)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation updateForwardingOperation() {
        return operation("domains", "updateForwarding", "Change the domain forwarding")
                .request("PUT", "/domain/{id}/forwarding", WRITES)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation autorenewOperation() {
        return operation("domains", "autorenew", "Automatic renewal")
                .request("GET", "/domain/{id}/autorenew", READ)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null));
    }

    private static Operation updateAutorenewOperation() {
        return operation("domains", "updateAutorenew", "Change the automatic renewal")
                .request("PUT", "/domain/{id}/autorenew", WRITES)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation lookupOperation() {
        return operation("domains", "lookup", "Is a domain available")
                .request("POST", "/domain/lookup", READ)
                .providers("xtom")
                .parameters(body("name", "name", STRING))
                .returns(single(null, DomainAvailability.class));
    }

    private static Operation tldsOperation() {
        return operation("domains", "tlds", "Available TLDs")
                .request("GET", "/domain/order", READ)
                .providers("xtom")
                .returns(list("tlds", "id", Tld.class));
    }

    private static Operation orderOperation() {
        return operation("domains", "order", "Order a domain")
                .request("POST", "/domain/order", SPENDS)
                .providers("xtom")
                .parameters(
                        body("name", "name", STRING),
                        body("years", "years", STRING),
                        body("action", "action", STRING),
                        body("tldId", "tld_id", STRING),
                        body("payMethod", "pay_method", INTEGER),
                        body("epp", "epp", STRING).asSecret(),
                        body("nameservers", "nameservers", ARRAY),
                        body("registrant", "registrant", INTEGER),
                        body("admin", "admin", INTEGER),
                        body("tech", "tech", INTEGER),
                        body("billing", "billing", INTEGER),
                        body("data", "data", ARRAY))
                .returns(single(null, Order.class).confirmedBy("order_num", "order_num_list", "invoice_id", "success", "status", "info"));
    }

    private static Operation tldFormOperation() {
        return operation("domains", "tldForm", "Additional data for a TLD")
                .request("GET", "/domain/order/{tld_id}/form", READ)
                .providers("xtom")
                .parameters(path("tldId", "tld_id"))
                .returns(list("forms", null, FormField.class));
    }

    private static Operation renewOperation() {
        return operation("domains", "renew", "Renew a domain")
                .request("POST", "/domain/{id}/renew", SPENDS)
                .providers("xtom")
                .parameters(
                        path("domainId", "id"),
                        body("years", "years", STRING),
                        body("payMethod", "pay_method", INTEGER))
                .returns(unknown(null).confirmedBy("order_num", "order_num_list", "invoice_id", "success", "status", "info"));
    }
}
