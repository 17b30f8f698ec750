package io.github.camelportal.api;

import org.apache.camel.spi.Metadata;

/** Generated from the operation table: the headers that give a parameter of an operation. */
public interface ParameterHeaders {

    /** Address, first line. */
    @Metadata(label = "producer", description = "Address, first line.", javaType = "java.lang.String")
    String ADDRESS1 = "CamelPortalAddress1";

    /** Address, second line. */
    @Metadata(label = "producer", description = "Address, second line.", javaType = "java.lang.String")
    String ADDRESS2 = "CamelPortalAddress2";

    /** Id of the attachment. */
    @Metadata(label = "producer", description = "Id of the attachment.", javaType = "java.lang.String")
    String ATTACHMENT_ID = "CamelPortalAttachmentId";

    /** Text of the ticket. */
    @Metadata(label = "producer", description = "Text of the ticket.", javaType = "java.lang.String")
    String BODY = "CamelPortalBody";

    /** City. */
    @Metadata(label = "producer", description = "City.", javaType = "java.lang.String")
    String CITY = "CamelPortalCity";

    /** Organization. */
    @Metadata(label = "producer", description = "Organization.", javaType = "java.lang.String")
    String COMPANYNAME = "CamelPortalCompanyname";

    /** Id of the contact. */
    @Metadata(label = "producer", description = "Id of the contact.", javaType = "java.lang.String")
    String CONTACT_ID = "CamelPortalContactId";

    /** Password of the new account. */
    @Metadata(label = "producer,security", description = "Password of the new account.", javaType = "java.lang.String")
    String CONTACT_PASSWORD = "CamelPortalContactPassword";

    /** Country, as two letters (ISO 3166). */
    @Metadata(label = "producer", description = "Country, as two letters (ISO 3166).", javaType = "java.lang.String")
    String COUNTRY = "CamelPortalCountry";

    /** Currency of the account, as three letters (ISO 4217). */
    @Metadata(label = "producer", description = "Currency of the account, as three letters (ISO 4217).", javaType = "java.lang.String")
    String CURRENCY = "CamelPortalCurrency";

    /** Id of the department, as tickets/departments lists them. */
    @Metadata(label = "producer", description = "Id of the department, as tickets/departments lists them.", javaType = "java.lang.Long")
    String DEPT_ID = "CamelPortalDeptId";

    /** E-mail address. */
    @Metadata(label = "producer", description = "E-mail address.", javaType = "java.lang.String")
    String EMAIL = "CamelPortalEmail";

    /** First name. */
    @Metadata(label = "producer", description = "First name.", javaType = "java.lang.String")
    String FIRSTNAME = "CamelPortalFirstname";

    /** Last name. */
    @Metadata(label = "producer", description = "Last name.", javaType = "java.lang.String")
    String LASTNAME = "CamelPortalLastname";

    /** Id of the notification. */
    @Metadata(label = "producer", description = "Id of the notification.", javaType = "java.lang.String")
    String NOTIFICATION_ID = "CamelPortalNotificationId";

    /** Password of the account. The password of the endpoint is taken if it is not given. */
    @Metadata(label = "producer,security", description = "Password of the account. The password of the endpoint is taken if it is not given.", javaType = "java.lang.String")
    String PASSWORD = "CamelPortalPassword";

    /** Phone number. */
    @Metadata(label = "producer", description = "Phone number.", javaType = "java.lang.String")
    String PHONENUMBER = "CamelPortalPhonenumber";

    /** Post code. */
    @Metadata(label = "producer", description = "Post code.", javaType = "java.lang.String")
    String POSTCODE = "CamelPortalPostcode";

    /** Privileges to grant, in the form that contacts/privileges answers. */
    @Metadata(label = "producer", description = "Privileges to grant, in the form that contacts/privileges answers.", javaType = "java.lang.String")
    String PRIVILEGES = "CamelPortalPrivileges";

    /** Refresh token that a login or an earlier refresh answered. */
    @Metadata(label = "producer,security", description = "Refresh token that a login or an earlier refresh answered.", javaType = "java.lang.String")
    String REFRESH_TOKEN = "CamelPortalRefreshToken";

    /** Only notifications that relate to the thing with this id. */
    @Metadata(label = "producer", description = "Only notifications that relate to the thing with this id.", javaType = "java.lang.String")
    String REL_ID = "CamelPortalRelId";

    /** Only notifications that relate to this type of thing. */
    @Metadata(label = "producer", description = "Only notifications that relate to this type of thing.", javaType = "java.lang.String")
    String REL_TYPE = "CamelPortalRelType";

    /** State or province. */
    @Metadata(label = "producer", description = "State or province.", javaType = "java.lang.String")
    String STATE = "CamelPortalState";

    /** Subject of the ticket. */
    @Metadata(label = "producer", description = "Subject of the ticket.", javaType = "java.lang.String")
    String SUBJECT = "CamelPortalSubject";

    /** Number of the ticket. */
    @Metadata(label = "producer", description = "Number of the ticket.", javaType = "java.lang.String")
    String TICKET_NUMBER = "CamelPortalTicketNumber";

    /** Kind of account, Private or Company. */
    @Metadata(label = "producer", description = "Kind of account, Private or Company.", javaType = "java.lang.String")
    String TYPE = "CamelPortalType";

    /** E-mail address of the account. The username of the endpoint is taken if it is not given. */
    @Metadata(label = "producer", description = "E-mail address of the account. The username of the endpoint is taken if it is not given.", javaType = "java.lang.String")
    String USERNAME = "CamelPortalUsername";

    /** VAT number, if it is a valid and registered one of the European Union. */
    @Metadata(label = "producer", description = "VAT number, if it is a valid and registered one of the European Union.", javaType = "java.lang.String")
    String VATEU = "CamelPortalVateu";
}
