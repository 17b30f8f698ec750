package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code contacts}. */
final class ContactsOperations {

    private ContactsOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "contacts",
                "Further people of the account, and what each of them may do.",
                ContactsEndpointConfiguration::new,
                List.of(listOperation(), createOperation(), privilegesOperation(), getOperation(), updateOperation()));
    }

    private static Operation listOperation() {
        return new Operation(
                "contacts",
                "list",
                "List contacts",
                "GET",
                "/contact",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(),
                ResponseSpec.list("contacts", "id", Contact.class),
                false);
    }

    private static Operation createOperation() {
        return new Operation(
                "contacts",
                "create",
                "Add a contact",
                "POST",
                "/contact",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "contactPassword",
                                "password",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                true),
                        new Parameter(
                                "privileges",
                                "privileges",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false),
                        new Parameter(
                                "email",
                                "email",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "type",
                                "type",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "firstname",
                                "firstname",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "lastname",
                                "lastname",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "companyname",
                                "companyname",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vateu",
                                "vateu",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "address1",
                                "address1",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "address2",
                                "address2",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "city",
                                "city",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "state",
                                "state",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "postcode",
                                "postcode",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "country",
                                "country",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "phonenumber",
                                "phonenumber",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single(null, CreatedContact.class),
                false);
    }

    private static Operation privilegesOperation() {
        return new Operation(
                "contacts",
                "privileges",
                "Contact privileges",
                "GET",
                "/contact/privileges",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(),
                ResponseSpec.single("privileges", Privileges.class),
                false);
    }

    private static Operation getOperation() {
        return new Operation(
                "contacts",
                "get",
                "Contact details",
                "GET",
                "/contact/{id}",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "contactId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single("contact", Contact.class),
                false);
    }

    private static Operation updateOperation() {
        return new Operation(
                "contacts",
                "update",
                "Edit a contact",
                "PUT",
                "/contact/{id}",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "contactId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "privileges",
                                "privileges",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false),
                        new Parameter(
                                "email",
                                "email",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "type",
                                "type",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "firstname",
                                "firstname",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "lastname",
                                "lastname",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "companyname",
                                "companyname",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vateu",
                                "vateu",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "address1",
                                "address1",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "address2",
                                "address2",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "city",
                                "city",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "state",
                                "state",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "postcode",
                                "postcode",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "country",
                                "country",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "phonenumber",
                                "phonenumber",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.acknowledgement(),
                false);
    }
}
