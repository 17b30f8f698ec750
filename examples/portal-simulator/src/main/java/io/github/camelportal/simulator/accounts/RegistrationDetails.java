package io.github.camelportal.simulator.accounts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelportal.simulator.http.Fields;
import io.github.camelportal.simulator.http.Refusal;

/** Registration details, which accounts and contacts have in common. */
public final class RegistrationDetails {

    /** Fields that every response has, even if they are empty, in the order of the documents. */
    public static final List<String> BASIC_FIELDS = List.of(
            "email",
            "firstname",
            "lastname",
            "companyname",
            "address1",
            "address2",
            "city",
            "state",
            "postcode",
            "country",
            "phonenumber");

    /** Fields that a client cannot set, because the portal does. */
    private static final Set<String> PORTAL_FIELDS =
            Set.of("id", "lastlogin", "ip", "host", "company", "password", "privileges", "contact_id", "client_id");

    private static final Set<String> TYPES = Set.of("Private", "Company");

    private RegistrationDetails() {}

    /** The details that a request gives, fields of the install's own included. */
    public static Map<String, String> in(Fields fields) {
        Map<String, String> given = fields.texts();
        given.keySet().removeAll(PORTAL_FIELDS);
        String type = given.get("type");
        if (type != null && !TYPES.contains(type)) {
            throw Refusal.because("invalid_type");
        }
        String email = given.get("email");
        if (email != null && !email.contains("@")) {
            throw Refusal.because("invalid_email");
        }
        return given;
    }

    /** A profile that has at least the basic fields. */
    public static Map<String, String> copy(Map<String, String> given) {
        Map<String, String> profile = new LinkedHashMap<>();
        BASIC_FIELDS.forEach(field -> profile.put(field, ""));
        profile.putAll(given);
        return Collections.unmodifiableMap(profile);
    }

    public static Map<String, String> merge(Map<String, String> profile, Map<String, String> changes) {
        Map<String, String> merged = new LinkedHashMap<>(profile);
        merged.putAll(changes);
        return Collections.unmodifiableMap(merged);
    }
}
