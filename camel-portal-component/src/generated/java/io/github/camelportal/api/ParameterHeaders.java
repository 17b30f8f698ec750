package io.github.camelportal.api;

import org.apache.camel.spi.Metadata;

/** Generated from the operation table: the headers of operation parameters. */
public interface ParameterHeaders {

    /** register or transfer. */
    @Metadata(label = "producer", description = "register or transfer.", javaType = "java.lang.String")
    String ACTION = "CamelPortalAction";

    /** Address, first line. */
    @Metadata(label = "producer", description = "Address, first line.", javaType = "java.lang.String")
    String ADDRESS1 = "CamelPortalAddress1";

    /** Address, second line. */
    @Metadata(label = "producer", description = "Address, second line.", javaType = "java.lang.String")
    String ADDRESS2 = "CamelPortalAddress2";

    /** Id of the administrative contact. */
    @Metadata(label = "producer", description = "Id of the administrative contact.", javaType = "java.lang.Long")
    String ADMIN = "CamelPortalAdmin";

    /** Name of an administrator to create. */
    @Metadata(label = "producer", description = "Name of an administrator to create.", javaType = "java.lang.String")
    String ADMINUSER = "CamelPortalAdminuser";

    /** Whether an empty list may delete all records. The default is false, so that an empty list is refused if prune is true. */
    @Metadata(label = "producer", description = "Whether an empty list may delete all records. The default is false, so that an empty list is refused if prune is true.", javaType = "java.lang.Boolean")
    String ALLOW_EMPTY = "CamelPortalAllowEmpty";

    /** Amount of credit to apply. By default, as much as the invoice needs and the account has. */
    @Metadata(label = "producer", description = "Amount of credit to apply. By default, as much as the invoice needs and the account has.", javaType = "java.lang.String")
    String AMOUNT = "CamelPortalAmount";

    /** E-mail address for the validation of the domain. */
    @Metadata(label = "producer", description = "E-mail address for the validation of the domain.", javaType = "java.lang.String")
    String APPROVER_EMAIL = "CamelPortalApproverEmail";

    /** Id of the article. */
    @Metadata(label = "producer", description = "Id of the article.", javaType = "java.lang.String")
    String ARTICLE_ID = "CamelPortalArticleId";

    /** Id of the attachment. */
    @Metadata(label = "producer", description = "Id of the attachment.", javaType = "java.lang.String")
    String ATTACHMENT_ID = "CamelPortalAttachmentId";

    /** Id of the billing contact. */
    @Metadata(label = "producer", description = "Id of the billing contact.", javaType = "java.lang.Long")
    String BILLING = "CamelPortalBilling";

    /** Text of the ticket. */
    @Metadata(label = "producer", description = "Text of the ticket.", javaType = "java.lang.String")
    String BODY = "CamelPortalBody";

    /** Name of the bridge; ignored if an interface is given. */
    @Metadata(label = "producer", description = "Name of the bridge; ignored if an interface is given.", javaType = "java.lang.String")
    String BRIDGE = "CamelPortalBridge";

    /** Id of the category. */
    @Metadata(label = "producer", description = "Id of the category.", javaType = "java.lang.String")
    String CATEGORY_ID = "CamelPortalCategoryId";

    /** Id of the certificate. */
    @Metadata(label = "producer", description = "Id of the certificate.", javaType = "java.lang.String")
    String CERTIFICATE_ID = "CamelPortalCertificateId";

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

    /** Content of the record, such as an address for A. The text of a TXT record is quoted if it needs quotes. */
    @Metadata(label = "producer", description = "Content of the record, such as an address for A. The text of a TXT record is quoted if it needs quotes.", javaType = "java.lang.String")
    String CONTENT = "CamelPortalContent";

    /** Country, as two letters (ISO 3166). */
    @Metadata(label = "producer", description = "Country, as two letters (ISO 3166).", javaType = "java.lang.String")
    String COUNTRY = "CamelPortalCountry";

    /** Number of processors. */
    @Metadata(label = "producer", description = "Number of processors.", javaType = "java.lang.Long")
    String CPU = "CamelPortalCpu";

    /** Certificate signing request, as PEM. */
    @Metadata(label = "producer", description = "Certificate signing request, as PEM.", javaType = "java.lang.String")
    String CSR = "CamelPortalCsr";

    /** Currency of the account, as three letters (ISO 4217). */
    @Metadata(label = "producer", description = "Currency of the account, as three letters (ISO 4217).", javaType = "java.lang.String")
    String CURRENCY = "CamelPortalCurrency";

    /** Choices for the forms of the product, by form id. */
    @Metadata(label = "producer", description = "Choices for the forms of the product, by form id.", javaType = "java.lang.String")
    String CUSTOM = "CamelPortalCustom";

    /** New billing cycle; not needed to upgrade resources. */
    @Metadata(label = "producer", description = "New billing cycle; not needed to upgrade resources.", javaType = "java.lang.String")
    String CYCLE = "CamelPortalCycle";

    /** Further data that some TLDs need, as domains/tldForm lists them. */
    @Metadata(label = "producer", description = "Further data that some TLDs need, as domains/tldForm lists them.", javaType = "java.lang.String")
    String DATA = "CamelPortalData";

    /** Id of the department, as tickets/departments lists them. */
    @Metadata(label = "producer", description = "Id of the department, as tickets/departments lists them.", javaType = "java.lang.Long")
    String DEPT_ID = "CamelPortalDeptId";

    /** Disk space in GB. */
    @Metadata(label = "producer", description = "Disk space in GB.", javaType = "java.lang.Long")
    String DISK = "CamelPortalDisk";

    /** The DNSSEC key. */
    @Metadata(label = "producer", description = "The DNSSEC key.", javaType = "java.lang.String")
    String DNSSEC_KEY = "CamelPortalDnssecKey";

    /** Name of the domain of the service; not every product needs one. */
    @Metadata(label = "producer", description = "Name of the domain of the service; not every product needs one.", javaType = "java.lang.String")
    String DOMAIN = "CamelPortalDomain";

    /** Id of the domain. */
    @Metadata(label = "producer", description = "Id of the domain.", javaType = "java.lang.String")
    String DOMAIN_ID = "CamelPortalDomainId";

    /** Name of the domain. */
    @Metadata(label = "producer", description = "Name of the domain.", javaType = "java.lang.String")
    String DOMAIN_NAME = "CamelPortalDomainName";

    /** E-mail address. */
    @Metadata(label = "producer", description = "E-mail address.", javaType = "java.lang.String")
    String EMAIL = "CamelPortalEmail";

    /** Transfer code of the present registrar, which the transfer of some domains needs. */
    @Metadata(label = "producer,security", description = "Transfer code of the present registrar, which the transfer of some domains needs.", javaType = "java.lang.String")
    String EPP = "CamelPortalEpp";

    /** Further data that the system needs. */
    @Metadata(label = "producer", description = "Further data that the system needs.", javaType = "java.lang.String")
    String EXTRA1 = "CamelPortalExtra1";

    /** 1 switches the firewall on, 0 off; this may need a permission. */
    @Metadata(label = "producer", description = "1 switches the firewall on, 0 off; this may need a permission.", javaType = "java.lang.Long")
    String FIREWALL = "CamelPortalFirewall";

    /** First name. */
    @Metadata(label = "producer", description = "First name.", javaType = "java.lang.String")
    String FIRSTNAME = "CamelPortalFirstname";

    /** Number of the network interface. */
    @Metadata(label = "producer", description = "Number of the network interface.", javaType = "java.lang.Long")
    String IFACE = "CamelPortalIface";

    /** false ends the service at the end of its billing period, true at once. */
    @Metadata(label = "producer", description = "false ends the service at the end of its billing period, true at once.", javaType = "java.lang.String")
    String IMMEDIATE = "CamelPortalImmediate";

    /** Number or name of the network interface, such as 0 or net0. */
    @Metadata(label = "producer", description = "Number or name of the network interface, such as 0 or net0.", javaType = "java.lang.String")
    String INTERFACE_ID = "CamelPortalInterfaceId";

    /** Network interfaces to create. */
    @Metadata(label = "producer", description = "Network interfaces to create.", javaType = "java.lang.String")
    String INTERFACES = "CamelPortalInterfaces";

    /** Id of the invoice. */
    @Metadata(label = "producer", description = "Id of the invoice.", javaType = "java.lang.String")
    String INVOICE_ID = "CamelPortalInvoiceId";

    /** Host names by IP address. */
    @Metadata(label = "producer", description = "Host names by IP address.", javaType = "java.lang.String")
    String IPADDRESS = "CamelPortalIpaddress";

    /** Ids of the IPv4 addresses. */
    @Metadata(label = "producer", description = "Ids of the IPv4 addresses.", javaType = "java.lang.String")
    String IPV4 = "CamelPortalIpv4";

    /** Ids of the IPv6 addresses. */
    @Metadata(label = "producer", description = "Ids of the IPv6 addresses.", javaType = "java.lang.String")
    String IPV6 = "CamelPortalIpv6";

    /** Items to order; each has a type (product, certificate or domain) and the fields of the operation that orders one of that type. */
    @Metadata(label = "producer", description = "Items to order; each has a type (product, certificate or domain) and the fields of the operation that orders one of that type.", javaType = "java.lang.String")
    String ITEMS = "CamelPortalItems";

    /** Names whose records stay as they are, with * for any characters, such as _acme-challenge*. */
    @Metadata(label = "producer", description = "Names whose records stay as they are, with * for any characters, such as _acme-challenge*.", javaType = "java.lang.String")
    String KEEP = "CamelPortalKeep";

    /** New label. */
    @Metadata(label = "producer", description = "New label.", javaType = "java.lang.String")
    String LABEL = "CamelPortalLabel";

    /** Last name. */
    @Metadata(label = "producer", description = "Last name.", javaType = "java.lang.String")
    String LASTNAME = "CamelPortalLastname";

    /** IP pool that the addresses return to. */
    @Metadata(label = "producer", description = "IP pool that the addresses return to.", javaType = "java.lang.String")
    String LIST = "CamelPortalList";

    /** Maximum number of records to delete. If there are more, nothing is sent. Without it, there is no limit. */
    @Metadata(label = "producer", description = "Maximum number of records to delete. If there are more, nothing is sent. Without it, there is no limit.", javaType = "java.lang.Long")
    String MAX_DELETIONS = "CamelPortalMaxDeletions";

    /** Memory in MB. */
    @Metadata(label = "producer", description = "Memory in MB.", javaType = "java.lang.Long")
    String MEMORY = "CamelPortalMemory";

    /** Name of the domain, such as example.com. */
    @Metadata(label = "producer", description = "Name of the domain, such as example.com.", javaType = "java.lang.String")
    String NAME = "CamelPortalName";

    /** Names of the nameservers. */
    @Metadata(label = "producer", description = "Names of the nameservers.", javaType = "java.lang.String")
    String NAMESERVERS = "CamelPortalNameservers";

    /** Id of the piece of news. */
    @Metadata(label = "producer", description = "Id of the piece of news.", javaType = "java.lang.String")
    String NEWS_ID = "CamelPortalNewsId";

    /** Id of the notification. */
    @Metadata(label = "producer", description = "Id of the notification.", javaType = "java.lang.String")
    String NOTIFICATION_ID = "CamelPortalNotificationId";

    /** Details of the organization. */
    @Metadata(label = "producer", description = "Details of the organization.", javaType = "java.lang.String")
    String ORGANIZATION = "CamelPortalOrganization";

    /** Id of the new package; not needed to upgrade resources. */
    @Metadata(label = "producer", description = "Id of the new package; not needed to upgrade resources.", javaType = "java.lang.Long")
    String PACKAGE_ID = "CamelPortalPackageId";

    /** Packages to install. */
    @Metadata(label = "producer", description = "Packages to install.", javaType = "java.lang.String")
    String PACKAGESELECTION = "CamelPortalPackageselection";

    /** Password of the account. The default is the password of the endpoint. */
    @Metadata(label = "producer,security", description = "Password of the account. The default is the password of the endpoint.", javaType = "java.lang.String")
    String PASSWORD = "CamelPortalPassword";

    /** Id of the payment method, as billing/paymentMethods lists them. */
    @Metadata(label = "producer", description = "Id of the payment method, as billing/paymentMethods lists them.", javaType = "java.lang.Long")
    String PAY_METHOD = "CamelPortalPayMethod";

    /** Phone number. */
    @Metadata(label = "producer", description = "Phone number.", javaType = "java.lang.String")
    String PHONENUMBER = "CamelPortalPhonenumber";

    /** Id of the IP pool. */
    @Metadata(label = "producer", description = "Id of the IP pool.", javaType = "java.lang.String")
    String POOL_ID = "CamelPortalPoolId";

    /** Post code. */
    @Metadata(label = "producer", description = "Post code.", javaType = "java.lang.String")
    String POSTCODE = "CamelPortalPostcode";

    /** Priority of the record. */
    @Metadata(label = "producer", description = "Priority of the record.", javaType = "java.lang.String")
    String PRIORITY = "CamelPortalPriority";

    /** Privileges to grant, as contacts/privileges returns them. */
    @Metadata(label = "producer", description = "Privileges to grant, as contacts/privileges returns them.", javaType = "java.lang.String")
    String PRIVILEGES = "CamelPortalPrivileges";

    /** Id of the product. */
    @Metadata(label = "producer", description = "Id of the product.", javaType = "java.lang.Long")
    String PRODUCT_ID = "CamelPortalProductId";

    /** Id of the system to install, as services/reinstallOptions lists them. */
    @Metadata(label = "producer", description = "Id of the system to install, as services/reinstallOptions lists them.", javaType = "java.lang.Long")
    String PROFILE = "CamelPortalProfile";

    /** Promotion code. */
    @Metadata(label = "producer", description = "Promotion code.", javaType = "java.lang.String")
    String PROMOCODE = "CamelPortalPromocode";

    /** Whether to delete records whose name and type are not in the list. The default is true. Of a name and type in the list, records that the list lacks are always deleted. */
    @Metadata(label = "producer", description = "Whether to delete records whose name and type are not in the list. The default is true. Of a name and type in the list, records that the list lacks are always deleted.", javaType = "java.lang.Boolean")
    String PRUNE = "CamelPortalPrune";

    /** Reason for the cancellation. */
    @Metadata(label = "producer", description = "Reason for the cancellation.", javaType = "java.lang.String")
    String REASON = "CamelPortalReason";

    /** Id of the record. */
    @Metadata(label = "producer", description = "Id of the record.", javaType = "java.lang.String")
    String RECORD_ID = "CamelPortalRecordId";

    /** Wanted records: a list of maps or of DnsRecord, each with name, type and content, and with priority where they matter. The message body may be the list itself. */
    @Metadata(label = "producer", description = "Wanted records: a list of maps or of DnsRecord, each with name, type and content, and with priority where they matter. The message body may be the list itself.", javaType = "java.lang.String")
    String RECORDS = "CamelPortalRecords";

    /** Refresh token that a login or an earlier refresh returned. */
    @Metadata(label = "producer,security", description = "Refresh token that a login or an earlier refresh returned.", javaType = "java.lang.String")
    String REFRESH_TOKEN = "CamelPortalRefreshToken";

    /** Id of the contact that owns the domain. */
    @Metadata(label = "producer", description = "Id of the contact that owns the domain.", javaType = "java.lang.Long")
    String REGISTRANT = "CamelPortalRegistrant";

    /** Id of the object that the notifications relate to. */
    @Metadata(label = "producer", description = "Id of the object that the notifications relate to.", javaType = "java.lang.String")
    String REL_ID = "CamelPortalRelId";

    /** Type of object that the notifications relate to. */
    @Metadata(label = "producer", description = "Type of object that the notifications relate to.", javaType = "java.lang.String")
    String REL_TYPE = "CamelPortalRelType";

    /** Target of the upgrade, by resource id: a number for sliders and quantities, an item id for choices, or a map from item id to quantity. */
    @Metadata(label = "producer", description = "Target of the upgrade, by resource id: a number for sliders and quantities, an item id for choices, or a map from item id to quantity.", javaType = "java.lang.String")
    String RESOURCES = "CamelPortalResources";

    /** New password of the administrator. */
    @Metadata(label = "producer,security", description = "New password of the administrator.", javaType = "java.lang.String")
    String ROOTPASSWORD = "CamelPortalRootpassword";

    /** true orders the upgrade; anything else only estimates it. */
    @Metadata(label = "producer", description = "true orders the upgrade; anything else only estimates it.", javaType = "java.lang.Boolean")
    String SEND = "CamelPortalSend";

    /** Id of the service. */
    @Metadata(label = "producer", description = "Id of the service.", javaType = "java.lang.String")
    String SERVICE_ID = "CamelPortalServiceId";

    /** Id of the server software, as certificates/software lists them. */
    @Metadata(label = "producer", description = "Id of the server software, as certificates/software lists them.", javaType = "java.lang.Long")
    String SOFTWARE = "CamelPortalSoftware";

    /** Whether the record is to be the only one with its name and type, so that another one is updated and further ones are deleted. The default is false, but types such as CNAME have one record for each name. */
    @Metadata(label = "producer", description = "Whether the record is to be the only one with its name and type, so that another one is updated and further ones are deleted. The default is false, but types such as CNAME have one record for each name.", javaType = "java.lang.Boolean")
    String SOLO = "CamelPortalSolo";

    /** State or province. */
    @Metadata(label = "producer", description = "State or province.", javaType = "java.lang.String")
    String STATE = "CamelPortalState";

    /** Subject of the ticket. */
    @Metadata(label = "producer", description = "Subject of the ticket.", javaType = "java.lang.String")
    String SUBJECT = "CamelPortalSubject";

    /** Id of the technical contact. */
    @Metadata(label = "producer", description = "Id of the technical contact.", javaType = "java.lang.Long")
    String TECH = "CamelPortalTech";

    /** System template, as services/templates lists them. */
    @Metadata(label = "producer", description = "System template, as services/templates lists them.", javaType = "java.lang.String")
    String TEMPLATE = "CamelPortalTemplate";

    /** Number of the ticket. */
    @Metadata(label = "producer", description = "Number of the ticket.", javaType = "java.lang.String")
    String TICKET_NUMBER = "CamelPortalTicketNumber";

    /** Id of the TLD, as domains/tlds lists them. */
    @Metadata(label = "producer", description = "Id of the TLD, as domains/tlds lists them.", javaType = "java.lang.String")
    String TLD_ID = "CamelPortalTldId";

    /** Time to live in seconds. */
    @Metadata(label = "producer", description = "Time to live in seconds.", javaType = "java.lang.Long")
    String TTL = "CamelPortalTtl";

    /** Kind of account, Private or Company. */
    @Metadata(label = "producer", description = "Kind of account, Private or Company.", javaType = "java.lang.String")
    String TYPE = "CamelPortalType";

    /** E-mail address of the account. The default is the username of the endpoint. */
    @Metadata(label = "producer", description = "E-mail address of the account. The default is the username of the endpoint.", javaType = "java.lang.String")
    String USERNAME = "CamelPortalUsername";

    /** Password of that administrator. */
    @Metadata(label = "producer,security", description = "Password of that administrator.", javaType = "java.lang.String")
    String USERPASSWORD = "CamelPortalUserpassword";

    /** VAT number, if it is a valid and registered one of the European Union. */
    @Metadata(label = "producer", description = "VAT number, if it is a valid and registered one of the European Union.", javaType = "java.lang.String")
    String VATEU = "CamelPortalVateu";

    /** Id of the virtual machine. */
    @Metadata(label = "producer", description = "Id of the virtual machine.", javaType = "java.lang.String")
    String VM_ID = "CamelPortalVmId";

    /** Length in years. */
    @Metadata(label = "producer", description = "Length in years.", javaType = "java.lang.String")
    String YEARS = "CamelPortalYears";

    /** Id of the DNS zone. */
    @Metadata(label = "producer", description = "Id of the DNS zone.", javaType = "java.lang.String")
    String ZONE_ID = "CamelPortalZoneId";

    /** Name of the DNS zone, such as example.com. It may be omitted if zoneId is set; with both, the zone must have the name. */
    @Metadata(label = "producer", description = "Name of the DNS zone, such as example.com. It may be omitted if zoneId is set; with both, the zone must have the name.", javaType = "java.lang.String")
    String ZONE_NAME = "CamelPortalZoneName";
}
