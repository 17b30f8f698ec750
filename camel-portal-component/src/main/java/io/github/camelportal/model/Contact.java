package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.Map;

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
        String id,
        String email,
        String firstname,
        String lastname,
        String companyname,
        Boolean company,
        @IsoDate LocalDateTime lastlogin,
        String address1,
        String address2,
        String city,
        String state,
        String postcode,
        String country,
        String phonenumber,
        String type,
        Privileges privileges,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Contact {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
