package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:contacts}. Contacts of the account and their privileges. */
public final class ContactsEndpoints {

    ContactsEndpoints() {}

    /** Returns the contacts of the account. */
    public List list() {
        return new List();
    }

    /** Creates a contact. With a password, the contact can log in under the given e-mail address. */
    public Create create() {
        return new Create();
    }

    /** Lists the privileges that a contact can have. Each domain and service may add more, depending on what it offers. */
    public Privileges privileges() {
        return new Privileges();
    }

    /** Returns one contact with its address and privileges. */
    public Get get() {
        return new Get();
    }

    /** Changes the details of a contact; fields that are not given stay unchanged. */
    public Update update() {
        return new Update();
    }

    /** {@code portal:contacts/list}: Returns the contacts of the account. */
    public static final class List extends PortalEndpointBuilder<List> {

        private List() {
            super("contacts/list");
        }
    }

    /** {@code portal:contacts/create}: Creates a contact. With a password, the contact can log in under the given e-mail address. */
    public static final class Create extends PortalEndpointBuilder<Create> {

        private Create() {
            super("contacts/create");
        }

        /** Password of the contact. Without a password, the contact cannot log in. */
        public Create contactPassword(String contactPassword) {
            return option("contactPassword", contactPassword);
        }

        /** Privileges to grant, as contacts/privileges returns them. */
        public Create privileges(String privileges) {
            return option("privileges", privileges);
        }

        /** E-mail address. */
        public Create email(String email) {
            return option("email", email);
        }

        /** Kind of account, Private or Company. */
        public Create type(String type) {
            return option("type", type);
        }

        /** First name. */
        public Create firstname(String firstname) {
            return option("firstname", firstname);
        }

        /** Last name. */
        public Create lastname(String lastname) {
            return option("lastname", lastname);
        }

        /** Organization. */
        public Create companyname(String companyname) {
            return option("companyname", companyname);
        }

        /** VAT number, if it is a valid and registered one of the European Union. */
        public Create vateu(String vateu) {
            return option("vateu", vateu);
        }

        /** Address, first line. */
        public Create address1(String address1) {
            return option("address1", address1);
        }

        /** Address, second line. */
        public Create address2(String address2) {
            return option("address2", address2);
        }

        /** City. */
        public Create city(String city) {
            return option("city", city);
        }

        /** State or province. */
        public Create state(String state) {
            return option("state", state);
        }

        /** Post code. */
        public Create postcode(String postcode) {
            return option("postcode", postcode);
        }

        /** Country, as two letters (ISO 3166). */
        public Create country(String country) {
            return option("country", country);
        }

        /** Phone number. */
        public Create phonenumber(String phonenumber) {
            return option("phonenumber", phonenumber);
        }
    }

    /** {@code portal:contacts/privileges}: Lists the privileges that a contact can have. Each domain and service may add more, depending on what it offers. */
    public static final class Privileges extends PortalEndpointBuilder<Privileges> {

        private Privileges() {
            super("contacts/privileges");
        }
    }

    /** {@code portal:contacts/get}: Returns one contact with its address and privileges. */
    public static final class Get extends PortalEndpointBuilder<Get> {

        private Get() {
            super("contacts/get");
        }

        /** Id of the contact. */
        public Get contactId(String contactId) {
            return option("contactId", contactId);
        }
    }

    /** {@code portal:contacts/update}: Changes the details of a contact; fields that are not given stay unchanged. */
    public static final class Update extends PortalEndpointBuilder<Update> {

        private Update() {
            super("contacts/update");
        }

        /** Id of the contact. */
        public Update contactId(String contactId) {
            return option("contactId", contactId);
        }

        /** Privileges to grant, as contacts/privileges returns them. */
        public Update privileges(String privileges) {
            return option("privileges", privileges);
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
}
