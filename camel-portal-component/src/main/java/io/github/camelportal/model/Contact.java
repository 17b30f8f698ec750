package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A contact of the account. {@code contacts/list} returns fewer fields than {@code contacts/get}.
 *
 * @param id id of the contact
 * @param email e-mail address
 * @param firstname first name
 * @param lastname last name
 * @param companyname organization
 * @param company whether it is a company; only in lists
 * @param lastlogin last login, in the portal's time, null for never; only in lists
 * @param address1 address, first line
 * @param address2 address, second line
 * @param city city
 * @param state state or province
 * @param postcode post code
 * @param country country
 * @param phonenumber phone number
 * @param type kind of account, Private or Company
 * @param privileges privileges of the contact
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Contact(
        @Nullable String id,
        @Nullable String email,
        @Nullable String firstname,
        @Nullable String lastname,
        @Nullable String companyname,
        @Nullable Boolean company,
        @IsoDate @Nullable LocalDateTime lastlogin,
        @Nullable String address1,
        @Nullable String address2,
        @Nullable String city,
        @Nullable String state,
        @Nullable String postcode,
        @Nullable String country,
        @Nullable String phonenumber,
        @Nullable String type,
        @Nullable Privileges privileges,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Contact {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
