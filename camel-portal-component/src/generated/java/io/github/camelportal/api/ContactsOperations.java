package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code contacts}. */
final class ContactsOperations {

    private ContactsOperations() {}

    static OperationGroup group() {
        return new OperationGroup("contacts", "Contacts of the account and their privileges.", List.of(
                listOperation(),
                createOperation(),
                privilegesOperation(),
                getOperation(),
                updateOperation()));
    }

    private static Operation listOperation() {
        return operation("contacts", "list", "List contacts")
                .request("GET", "/contact", READ)
                .providers("xtom")
                .returns(list("contacts", "id", Contact.class));
    }

    private static Operation createOperation() {
        return operation("contacts", "create", "Add a contact")
                .request("POST", "/contact", WRITES)
                .providers("xtom")
                .parameters(
                        body("contactPassword", "password", STRING).asSecret(),
                        body("privileges", "privileges", ARRAY),
                        body("email", "email", STRING),
                        body("type", "type", STRING),
                        body("firstname", "firstname", STRING),
                        body("lastname", "lastname", STRING),
                        body("companyname", "companyname", STRING),
                        body("vateu", "vateu", STRING),
                        body("address1", "address1", STRING),
                        body("address2", "address2", STRING),
                        body("city", "city", STRING),
                        body("state", "state", STRING),
                        body("postcode", "postcode", STRING),
                        body("country", "country", STRING),
                        body("phonenumber", "phonenumber", STRING))
                .returns(single(null, CreatedContact.class).confirmedBy("contact_id", "success", "status", "info"));
    }

    private static Operation privilegesOperation() {
        return operation("contacts", "privileges", "Contact privileges")
                .request("GET", "/contact/privileges", READ)
                .providers("xtom")
                .returns(single("privileges", Privileges.class));
    }

    private static Operation getOperation() {
        return operation("contacts", "get", "Contact details")
                .request("GET", "/contact/{id}", READ)
                .providers("xtom")
                .parameters(path("contactId", "id"))
                .returns(single("contact", Contact.class));
    }

    private static Operation updateOperation() {
        return operation("contacts", "update", "Edit a contact")
                .request("PUT", "/contact/{id}", WRITES)
                .providers("xtom")
                .parameters(
                        path("contactId", "id"),
                        body("privileges", "privileges", ARRAY),
                        body("email", "email", STRING),
                        body("type", "type", STRING),
                        body("firstname", "firstname", STRING),
                        body("lastname", "lastname", STRING),
                        body("companyname", "companyname", STRING),
                        body("vateu", "vateu", STRING),
                        body("address1", "address1", STRING),
                        body("address2", "address2", STRING),
                        body("city", "city", STRING),
                        body("state", "state", STRING),
                        body("postcode", "postcode", STRING),
                        body("country", "country", STRING),
                        body("phonenumber", "phonenumber", STRING))
                .returns(acknowledgement().confirmedBy("success", "status", "info"));
    }
}
