package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code account}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "account",
        description = "The client account that the credentials belong to.",
        apiMethods = {
            @ApiMethod(methodName = "details", description = "Returns the registration details of the account.",
                    signatures = "Client details()"),
            @ApiMethod(methodName = "update", description = "Changes the registration details of the account; fields that are not given stay unchanged. Returns the new details.",
                    signatures = "Client update(String email, String type, String firstname, String lastname, String companyname, String vateu, String address1, String address2, String city, String state, String postcode, String country, String phonenumber)"),
            @ApiMethod(methodName = "logs", description = "Returns the history of the account.",
                    signatures = "Object logs()"),
            @ApiMethod(methodName = "signup", description = "Creates a new account.",
                    signatures = "Object signup(String type, String firstname, String lastname, String email, String contactPassword, String companyname, String address1, String address2, String postcode, String state, String city, String country, String phonenumber, String currency)")
        },
        aliases = {})
final class AccountEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "E-mail address."),
        @ApiMethod(methodName = "signup", description = "E-mail address.")
    })
    String email;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "Kind of account, Private or Company."),
        @ApiMethod(methodName = "signup", description = "Kind of account, Private or Company.")
    })
    String type;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "First name."),
        @ApiMethod(methodName = "signup", description = "First name.")
    })
    String firstname;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "Last name."),
        @ApiMethod(methodName = "signup", description = "Last name.")
    })
    String lastname;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "Organization."),
        @ApiMethod(methodName = "signup", description = "Organization.")
    })
    String companyname;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "VAT number, if it is a valid and registered one of the European Union.")
    })
    String vateu;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "Address, first line."),
        @ApiMethod(methodName = "signup", description = "Address, first line.")
    })
    String address1;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "Address, second line."),
        @ApiMethod(methodName = "signup", description = "Address, second line.")
    })
    String address2;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "City."),
        @ApiMethod(methodName = "signup", description = "City.")
    })
    String city;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "State or province."),
        @ApiMethod(methodName = "signup", description = "State or province.")
    })
    String state;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "Post code."),
        @ApiMethod(methodName = "signup", description = "Post code.")
    })
    String postcode;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "Country, as two letters (ISO 3166)."),
        @ApiMethod(methodName = "signup", description = "Country, as two letters (ISO 3166).")
    })
    String country;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "update", description = "Phone number."),
        @ApiMethod(methodName = "signup", description = "Phone number.")
    })
    String phonenumber;

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "signup", description = "Password of the new account.")
    })
    String contactPassword;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "signup", description = "Currency of the account, as three letters (ISO 4217).")
    })
    String currency;
}
