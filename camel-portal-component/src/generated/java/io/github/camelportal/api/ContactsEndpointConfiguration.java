package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code contacts}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "contacts",
        description = "Contacts of the account and their privileges.",
        apiMethods = {
            @ApiMethod(methodName = "list", description = "Returns the contacts of the account.",
                    signatures = "List<Contact> list()"),
            @ApiMethod(methodName = "create", description = "Creates a contact. With a password, the contact can log in under the given e-mail address.",
                    signatures = "CreatedContact create(String contactPassword, String privileges, String email, String type, String firstname, String lastname, String companyname, String vateu, String address1, String address2, String city, String state, String postcode, String country, String phonenumber)"),
            @ApiMethod(methodName = "privileges", description = "Lists the privileges that a contact can have. Each domain and service may add more, depending on what it offers.",
                    signatures = "Privileges privileges()"),
            @ApiMethod(methodName = "get", description = "Returns one contact with its address and privileges.",
                    signatures = "Contact get(String contactId)"),
            @ApiMethod(methodName = "update", description = "Changes the details of a contact; fields that are not given stay unchanged.",
                    signatures = "Acknowledgement update(String contactId, String privileges, String email, String type, String firstname, String lastname, String companyname, String vateu, String address1, String address2, String city, String state, String postcode, String country, String phonenumber)")
        },
        aliases = {})
final class ContactsEndpointConfiguration {

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Password of the contact. Without a password, the contact cannot log in.")
    })
    String contactPassword;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Privileges to grant, as contacts/privileges returns them."),
        @ApiMethod(methodName = "update", description = "Privileges to grant, as contacts/privileges returns them.")
    })
    String privileges;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "E-mail address."),
        @ApiMethod(methodName = "update", description = "E-mail address.")
    })
    String email;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Kind of account, Private or Company."),
        @ApiMethod(methodName = "update", description = "Kind of account, Private or Company.")
    })
    String type;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "First name."),
        @ApiMethod(methodName = "update", description = "First name.")
    })
    String firstname;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Last name."),
        @ApiMethod(methodName = "update", description = "Last name.")
    })
    String lastname;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Organization."),
        @ApiMethod(methodName = "update", description = "Organization.")
    })
    String companyname;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "VAT number, if it is a valid and registered one of the European Union."),
        @ApiMethod(methodName = "update", description = "VAT number, if it is a valid and registered one of the European Union.")
    })
    String vateu;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Address, first line."),
        @ApiMethod(methodName = "update", description = "Address, first line.")
    })
    String address1;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Address, second line."),
        @ApiMethod(methodName = "update", description = "Address, second line.")
    })
    String address2;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "City."),
        @ApiMethod(methodName = "update", description = "City.")
    })
    String city;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "State or province."),
        @ApiMethod(methodName = "update", description = "State or province.")
    })
    String state;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Post code."),
        @ApiMethod(methodName = "update", description = "Post code.")
    })
    String postcode;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Country, as two letters (ISO 3166)."),
        @ApiMethod(methodName = "update", description = "Country, as two letters (ISO 3166).")
    })
    String country;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Phone number."),
        @ApiMethod(methodName = "update", description = "Phone number.")
    })
    String phonenumber;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "get", description = "Id of the contact."),
        @ApiMethod(methodName = "update", description = "Id of the contact.")
    })
    String contactId;
}
