package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:account}. The client account that the credentials belong to. */
public final class AccountEndpoints {

    AccountEndpoints() {}

    /** Returns the registration details of the account. */
    public Details details() {
        return new Details();
    }

    /** Changes the registration details of the account; fields that are not given stay unchanged. Returns the new details. */
    public Update update() {
        return new Update();
    }

    /** Returns the history of the account. */
    public Logs logs() {
        return new Logs();
    }

    /** Creates a new account. */
    public Signup signup() {
        return new Signup();
    }

    /** {@code portal:account/details}: Returns the registration details of the account. */
    public static final class Details extends PortalEndpointBuilder<Details> {

        private Details() {
            super("account/details");
        }
    }

    /** {@code portal:account/update}: Changes the registration details of the account; fields that are not given stay unchanged. Returns the new details. */
    public static final class Update extends PortalEndpointBuilder<Update> {

        private Update() {
            super("account/update");
        }

        /** E-mail address. */
        public Update email(String email) {
            return option("email", email);
        }

        /** Kind of account, Private or Company. */
        public Update type(String type) {
            return option("type", type);
        }

        /** First name. */
        public Update firstname(String firstname) {
            return option("firstname", firstname);
        }

        /** Last name. */
        public Update lastname(String lastname) {
            return option("lastname", lastname);
        }

        /** Organization. */
        public Update companyname(String companyname) {
            return option("companyname", companyname);
        }

        /** VAT number, if it is a valid and registered one of the European Union. */
        public Update vateu(String vateu) {
            return option("vateu", vateu);
        }

        /** Address, first line. */
        public Update address1(String address1) {
            return option("address1", address1);
        }

        /** Address, second line. */
        public Update address2(String address2) {
            return option("address2", address2);
        }

        /** City. */
        public Update city(String city) {
            return option("city", city);
        }

        /** State or province. */
        public Update state(String state) {
            return option("state", state);
        }

        /** Post code. */
        public Update postcode(String postcode) {
            return option("postcode", postcode);
        }

        /** Country, as two letters (ISO 3166). */
        public Update country(String country) {
            return option("country", country);
        }

        /** Phone number. */
        public Update phonenumber(String phonenumber) {
            return option("phonenumber", phonenumber);
        }
    }

    /** {@code portal:account/logs}: Returns the history of the account. */
    public static final class Logs extends PortalEndpointBuilder<Logs> {

        private Logs() {
            super("account/logs");
        }
    }

    /** {@code portal:account/signup}: Creates a new account. */
    public static final class Signup extends PortalEndpointBuilder<Signup> {

        private Signup() {
            super("account/signup");
        }

        /** Kind of account, Private or Company. */
        public Signup type(String type) {
            return option("type", type);
        }

        /** First name. */
        public Signup firstname(String firstname) {
            return option("firstname", firstname);
        }

        /** Last name. */
        public Signup lastname(String lastname) {
            return option("lastname", lastname);
        }

        /** E-mail address. */
        public Signup email(String email) {
            return option("email", email);
        }

        /** Password of the new account. */
        public Signup contactPassword(String contactPassword) {
            return option("contactPassword", contactPassword);
        }

        /** Organization. */
        public Signup companyname(String companyname) {
            return option("companyname", companyname);
        }

        /** Address, first line. */
        public Signup address1(String address1) {
            return option("address1", address1);
        }

        /** Address, second line. */
        public Signup address2(String address2) {
            return option("address2", address2);
        }

        /** Post code. */
        public Signup postcode(String postcode) {
            return option("postcode", postcode);
        }

        /** State or province. */
        public Signup state(String state) {
            return option("state", state);
        }

        /** City. */
        public Signup city(String city) {
            return option("city", city);
        }

        /** Country, as two letters (ISO 3166). */
        public Signup country(String country) {
            return option("country", country);
        }

        /** Phone number. */
        public Signup phonenumber(String phonenumber) {
            return option("phonenumber", phonenumber);
        }

        /** Currency of the account, as three letters (ISO 4217). */
        public Signup currency(String currency) {
            return option("currency", currency);
        }
    }
}
