package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * The account of a client, as {@code account/details} answers it.
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
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Client(
        String id,
        String email,
        @IsoDate LocalDateTime lastlogin,
        String ip,
        String host,
        String firstname,
        String lastname,
        String companyname,
        String address1,
        String address2,
        String city,
        String state,
        String postcode,
        String country,
        String phonenumber,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public Client {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
