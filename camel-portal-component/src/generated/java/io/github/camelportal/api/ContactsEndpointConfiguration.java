package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code contacts}. */
@ApiParams(
        apiName = "contacts",
        description = "Further people of the account, and what each of them may do.",
        apiMethods = {
            @ApiMethod(
                    methodName = "list",
                    description = "Returns the contacts of the account.",
                    signatures = {"List<Contact> list()"}),
            @ApiMethod(
                    methodName = "create",
                    description = "Creates a contact. With a password, the contact can log in under the given e-mail address.",
                    signatures = {"CreatedContact create(String contactPassword, String privileges, String email, String type, String firstname, String lastname, String companyname, String vateu, String address1, String address2, String city, String state, String postcode, String country, String phonenumber)"}),
            @ApiMethod(
                    methodName = "privileges",
                    description = "Lists the privileges that a contact can have. Each domain and service may add more, depending on what it offers.",
                    signatures = {"Privileges privileges()"}),
            @ApiMethod(
                    methodName = "get",
                    description = "Returns one contact with its address and privileges.",
                    signatures = {"Contact get(String contactId)"}),
            @ApiMethod(
                    methodName = "update",
                    description = "Changes the details of a contact; what is not given stays as it is.",
                    signatures = {"Acknowledgement update(String contactId, String privileges, String email, String type, String firstname, String lastname, String companyname, String vateu, String address1, String address2, String city, String state, String postcode, String country, String phonenumber)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class ContactsEndpointConfiguration {

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Password with which the contact can log in. Without it, it cannot.")
            })
    private String contactPassword;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Privileges to grant, in the form that contacts/privileges answers."),
                @ApiMethod(methodName = "update", description = "Privileges to grant, in the form that contacts/privileges answers.")
            })
    private String privileges;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "E-mail address."),
                @ApiMethod(methodName = "update", description = "E-mail address.")
            })
    private String email;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Kind of account, Private or Company."),
                @ApiMethod(methodName = "update", description = "Kind of account, Private or Company.")
            })
    private String type;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "First name."),
                @ApiMethod(methodName = "update", description = "First name.")
            })
    private String firstname;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Last name."),
                @ApiMethod(methodName = "update", description = "Last name.")
            })
    private String lastname;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Organization."),
                @ApiMethod(methodName = "update", description = "Organization.")
            })
    private String companyname;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "VAT number, if it is a valid and registered one of the European Union."),
                @ApiMethod(methodName = "update", description = "VAT number, if it is a valid and registered one of the European Union.")
            })
    private String vateu;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Address, first line."),
                @ApiMethod(methodName = "update", description = "Address, first line.")
            })
    private String address1;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Address, second line."),
                @ApiMethod(methodName = "update", description = "Address, second line.")
            })
    private String address2;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "City."),
                @ApiMethod(methodName = "update", description = "City.")
            })
    private String city;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "State or province."),
                @ApiMethod(methodName = "update", description = "State or province.")
            })
    private String state;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Post code."),
                @ApiMethod(methodName = "update", description = "Post code.")
            })
    private String postcode;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Country, as two letters (ISO 3166)."),
                @ApiMethod(methodName = "update", description = "Country, as two letters (ISO 3166).")
            })
    private String country;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Phone number."),
                @ApiMethod(methodName = "update", description = "Phone number.")
            })
    private String phonenumber;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "get", description = "Id of the contact."),
                @ApiMethod(methodName = "update", description = "Id of the contact.")
            })
    private String contactId;

    public String getContactPassword() {
        return contactPassword;
    }

    public void setContactPassword(String contactPassword) {
        this.contactPassword = contactPassword;
    }

    public String getPrivileges() {
        return privileges;
    }

    public void setPrivileges(String privileges) {
        this.privileges = privileges;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getFirstname() {
        return firstname;
    }

    public void setFirstname(String firstname) {
        this.firstname = firstname;
    }

    public String getLastname() {
        return lastname;
    }

    public void setLastname(String lastname) {
        this.lastname = lastname;
    }

    public String getCompanyname() {
        return companyname;
    }

    public void setCompanyname(String companyname) {
        this.companyname = companyname;
    }

    public String getVateu() {
        return vateu;
    }

    public void setVateu(String vateu) {
        this.vateu = vateu;
    }

    public String getAddress1() {
        return address1;
    }

    public void setAddress1(String address1) {
        this.address1 = address1;
    }

    public String getAddress2() {
        return address2;
    }

    public void setAddress2(String address2) {
        this.address2 = address2;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getPhonenumber() {
        return phonenumber;
    }

    public void setPhonenumber(String phonenumber) {
        this.phonenumber = phonenumber;
    }

    public String getContactId() {
        return contactId;
    }

    public void setContactId(String contactId) {
        this.contactId = contactId;
    }
}
