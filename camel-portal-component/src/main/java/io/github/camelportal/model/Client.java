package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The account of a client, as {@code account/details} returns it.
 *
 * @param id id of the account
 * @param email e-mail address
 * @param lastlogin last login, in the portal's time
 * @param ip address of the last login
 * @param host host name of the last login
 * @param firstname first name
 * @param lastname last name
 * @param companyname organization
 * @param address1 address, first line
 * @param address2 address, second line
 * @param city city
 * @param state state or province
 * @param postcode post code
 * @param country country
 * @param phonenumber phone number
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Client(
        @Nullable String id,
        @Nullable String email,
        @IsoDate @Nullable LocalDateTime lastlogin,
        @Nullable String ip,
        @Nullable String host,
        @Nullable String firstname,
        @Nullable String lastname,
        @Nullable String companyname,
        @Nullable String address1,
        @Nullable String address2,
        @Nullable String city,
        @Nullable String state,
        @Nullable String postcode,
        @Nullable String country,
        @Nullable String phonenumber,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Client {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
