package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code account}. */
@ApiParams(
        apiName = "account",
        description = "The client account that the credentials belong to.",
        apiMethods = {
            @ApiMethod(
                    methodName = "details",
                    description = "Returns the registration details of the account.",
                    signatures = {"Client details()"}),
            @ApiMethod(
                    methodName = "update",
                    description = "Changes the registration details of the account; what is not given stays as it is. Returns the new details.",
                    signatures = {"Client update(String email, String type, String firstname, String lastname, String companyname, String vateu, String address1, String address2, String city, String state, String postcode, String country, String phonenumber)"}),
            @ApiMethod(
                    methodName = "logs",
                    description = "Returns the history of the account.",
                    signatures = {"Object logs()"}),
            @ApiMethod(
                    methodName = "signup",
                    description = "Creates a new account.",
                    signatures = {"Object signup(String type, String firstname, String lastname, String email, String contactPassword, String companyname, String address1, String address2, String postcode, String state, String city, String country, String phonenumber, String currency)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class AccountEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "E-mail address."),
                @ApiMethod(methodName = "signup", description = "E-mail address.")
            })
    private String email;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "Kind of account, Private or Company."),
                @ApiMethod(methodName = "signup", description = "Kind of account, Private or Company.")
            })
    private String type;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "First name."),
                @ApiMethod(methodName = "signup", description = "First name.")
            })
    private String firstname;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "Last name."),
                @ApiMethod(methodName = "signup", description = "Last name.")
            })
    private String lastname;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "Organization."),
                @ApiMethod(methodName = "signup", description = "Organization.")
            })
    private String companyname;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "VAT number, if it is a valid and registered one of the European Union.")
            })
    private String vateu;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "Address, first line."),
                @ApiMethod(methodName = "signup", description = "Address, first line.")
            })
    private String address1;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "Address, second line."),
                @ApiMethod(methodName = "signup", description = "Address, second line.")
            })
    private String address2;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "City."),
                @ApiMethod(methodName = "signup", description = "City.")
            })
    private String city;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "State or province."),
                @ApiMethod(methodName = "signup", description = "State or province.")
            })
    private String state;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "Post code."),
                @ApiMethod(methodName = "signup", description = "Post code.")
            })
    private String postcode;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "Country, as two letters (ISO 3166)."),
                @ApiMethod(methodName = "signup", description = "Country, as two letters (ISO 3166).")
            })
    private String country;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "update", description = "Phone number."),
                @ApiMethod(methodName = "signup", description = "Phone number.")
            })
    private String phonenumber;

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "signup", description = "Password of the new account.")
            })
    private String contactPassword;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "signup", description = "Currency of the account, as three letters (ISO 4217).")
            })
    private String currency;

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

    public String getContactPassword() {
        return contactPassword;
    }

    public void setContactPassword(String contactPassword) {
        this.contactPassword = contactPassword;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
