package io.github.camelportal.simulator.certificates;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.accounts.Account;
import io.github.camelportal.simulator.accounts.Contacts;
import io.github.camelportal.simulator.accounts.SimulatedContact;
import io.github.camelportal.simulator.billing.Catalog;
import io.github.camelportal.simulator.http.Json;

/** Certificates as the portal writes them. */
final class CertificateJson {

    private static final int MAX_DIGITS = 16;
    private static final String NOT_GIVEN = "n/a";
    private static final List<String> ORGANIZATION_FIELDS =
            List.of("state", "country", "name", "unit", "locality", "postalcode", "address2", "address1");
    private static final List<String> CYCLES = List.of("Annually", "Biennially");

    private CertificateJson() {}

    static ObjectNode summary(SimulatedCertificate certificate, SimulatedCertificateProduct product) {
        return Json.object()
                .put("id", certificate.id())
                .put("domain", certificate.domain())
                .put("total", Money.text(certificate.total()))
                .put("status", certificate.status())
                .put("billingcycle", CYCLES.get(certificate.years() - 1))
                .put("next_due", PortalClock.text(nextDue(certificate)))
                .put("category", Catalog.CERTIFICATES.name())
                .put("category_url", Catalog.CERTIFICATES.slug())
                .put("name", product.name())
                .put("cert_email", certificate.request().approverEmail())
                .put("cert_status", certificate.issued())
                .put("cert_expires", PortalClock.text(certificate.expires()));
    }

    static ObjectNode details(
            SimulatedCertificate certificate, SimulatedCertificateProduct product, PortalState state) {
        CertificateRequest request = certificate.request();
        ObjectNode details = Json.object()
                .put("id", certificate.id())
                .put("date_created", PortalClock.text(certificate.created()))
                .put("domain", certificate.domain())
                .put("firstpayment", Money.text(certificate.total()))
                .put("total", Money.text(certificate.total()))
                .put("billingcycle", CYCLES.get(certificate.years() - 1))
                .put("next_due", PortalClock.text(nextDue(certificate)))
                .put("next_invoice", PortalClock.text(nextDue(certificate).minusMonths(2)))
                .put("status", certificate.status())
                .put("label", "")
                .put("name", product.name())
                .put("cert_status", certificate.issued())
                .put("cert_expires", PortalClock.text(certificate.expires()))
                .put("csr", request.csr());
        Account account = state.accounts().get(certificate.accountId());
        ObjectNode contacts = details.putObject("contacts");
        List.of("admin", "billing", "tech")
                .forEach(role -> contacts.set(role, contact(role, certificate, account, state.contacts())));
        details.set("organization", organization(request));
        return details.put("cert_email", request.approverEmail()).put("software", request.software());
    }

    static ObjectNode product(SimulatedCertificateProduct product) {
        ObjectNode json = Json.object()
                .put("id", product.id())
                .put("name", product.name())
                .put("description", "");
        ArrayNode periods = json.putArray("periods");
        product.prices().forEach((years, price) -> {
            ObjectNode period = periods.addObject().put("years", years);
            period.set("price", Money.number(price));
            period.set("renew", Money.number(price));
        });
        return json.put("category", Catalog.CERTIFICATES.name()).put("category_url", Catalog.CERTIFICATES.slug());
    }

    private static ObjectNode organization(CertificateRequest request) {
        ObjectNode organization = Json.object();
        ORGANIZATION_FIELDS.forEach(field -> organization.put(field, NOT_GIVEN));
        request.organization().forEach(organization::putPOJO);
        return organization;
    }

    private static LocalDate nextDue(SimulatedCertificate certificate) {
        return certificate.created().plusYears(certificate.years());
    }

    private static ObjectNode contact(
            String role, SimulatedCertificate certificate, Account account, Contacts contacts) {
        var profile = contacts.find(
                        account.id(), certificate.request().contacts().getOrDefault(role, ""))
                .map(SimulatedContact::profile)
                .orElse(account.profile());
        String company = profile.getOrDefault("companyname", "");
        // The certificate authorities' modules make a number of it.
        String phone = "0" + profile.get("phonenumber").replaceAll("\\D", "");
        return Json.object()
                .put("FName", profile.get("firstname"))
                .put("LName", profile.get("lastname"))
                .put("City", profile.get("city"))
                .put("State", profile.get("state"))
                .put("PostalCode", profile.get("postcode"))
                .put("EmailAddress", profile.get("email"))
                .put("Country", profile.get("country"))
                .put("Address1", profile.get("address1"))
                .put("Address2", profile.get("address2"))
                .put("Phone", Long.parseLong(phone.substring(0, Math.min(phone.length(), MAX_DIGITS))))
                .put("OrgName", company.isEmpty() ? NOT_GIVEN : company)
                .put("PreFix", 1)
                .put("JobTitle", NOT_GIVEN);
    }
}
