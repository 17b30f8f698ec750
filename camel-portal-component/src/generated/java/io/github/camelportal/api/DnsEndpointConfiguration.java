package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code dns}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "dns",
        description = "DNS records of domains.",
        apiMethods = {
            @ApiMethod(methodName = "records", description = "Returns the DNS records of a domain.",
                    signatures = "List<DnsRecord> records(String domainId)"),
            @ApiMethod(methodName = "createRecord", description = "Adds a record to the DNS of a domain.",
                    signatures = "Acknowledgement createRecord(String domainId, String name, String type, String priority, String content)"),
            @ApiMethod(methodName = "ensureRecord", description = "Makes a domain have a record: reads the records, then creates or updates one if none is as wanted, and reads them again as evidence. Does nothing if there is one already.",
                    signatures = "DnsRecordResult ensureRecord(String domainId, String domainName, String name, String type, String content, Long priority, Boolean solo)"),
            @ApiMethod(methodName = "removeRecord", description = "Removes the records with a name, a type and a content from a domain: reads the records, deletes each equal one, and reads them again as evidence. Does nothing if there is none.",
                    signatures = "DnsRecordResult removeRecord(String domainId, String domainName, String name, String type, String content)"),
            @ApiMethod(methodName = "apply", description = "Makes a domain have the wanted records: reads the records, updates, creates and deletes what differs, and reads them again after each change as evidence. With dryRun=true, it returns the plan. The SOA record and the nameservers of the domain itself stay unless the list has them.",
                    signatures = "ZonePlan apply(String domainId, String domainName, String records, Boolean prune, String keep, Long maxDeletions, Boolean allowEmpty)"),
            @ApiMethod(methodName = "updateRecord", description = "Changes a record in the DNS of a domain.",
                    signatures = "Acknowledgement updateRecord(String domainId, String recordId, String name, String type, String priority, String content)"),
            @ApiMethod(methodName = "deleteRecord", description = "Removes a record from the DNS of a domain.",
                    signatures = "Acknowledgement deleteRecord(String domainId, String recordId)"),
            @ApiMethod(methodName = "recordTypes", description = "Returns the types that a record of the domain can have.",
                    signatures = "List<String> recordTypes(String domainId)")
        },
        aliases = {})
final class DnsEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "records", description = "Id of the domain."),
        @ApiMethod(methodName = "createRecord", description = "Id of the domain."),
        @ApiMethod(methodName = "ensureRecord", description = "Id of the domain. It may be omitted if domainName is set."),
        @ApiMethod(methodName = "removeRecord", description = "Id of the domain. It may be omitted if domainName is set."),
        @ApiMethod(methodName = "apply", description = "Id of the domain. It may be omitted if domainName is set."),
        @ApiMethod(methodName = "updateRecord", description = "Id of the domain."),
        @ApiMethod(methodName = "deleteRecord", description = "Id of the domain."),
        @ApiMethod(methodName = "recordTypes", description = "Id of the domain.")
    })
    String domainId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "createRecord", description = "Name of the record."),
        @ApiMethod(methodName = "ensureRecord", description = "Name of the record: relative such as www, full such as www.example.com, or @ for the domain itself."),
        @ApiMethod(methodName = "removeRecord", description = "Name of the record: relative such as www, full such as www.example.com, or @ for the domain itself."),
        @ApiMethod(methodName = "updateRecord", description = "Name of the record.")
    })
    String name;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "createRecord", description = "Type of the record, such as A; dns/recordTypes lists them."),
        @ApiMethod(methodName = "ensureRecord", description = "Type of the record, such as A."),
        @ApiMethod(methodName = "removeRecord", description = "Type of the record, such as A."),
        @ApiMethod(methodName = "updateRecord", description = "Type of the record, such as A; dns/recordTypes lists them.")
    })
    String type;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "createRecord", description = "Priority of the record."),
        @ApiMethod(methodName = "ensureRecord", description = "Priority of the record. Without it, an existing record keeps its priority, and a new one has the default of the portal."),
        @ApiMethod(methodName = "updateRecord", description = "Priority of the record.")
    })
    String priority;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "createRecord", description = "Content of the record, such as an address for A. The text of a TXT record is quoted if it needs quotes."),
        @ApiMethod(methodName = "ensureRecord", description = "Content of the record, such as an address for A. The text of a TXT record is quoted if it needs quotes."),
        @ApiMethod(methodName = "removeRecord", description = "Content of the record."),
        @ApiMethod(methodName = "updateRecord", description = "Content of the record, such as an address for A. The text of a TXT record is quoted if it needs quotes.")
    })
    String content;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "ensureRecord", description = "Name of the domain. It may be omitted if domainId is set; with both, the domain must have the name."),
        @ApiMethod(methodName = "removeRecord", description = "Name of the domain. It may be omitted if domainId is set; with both, the domain must have the name."),
        @ApiMethod(methodName = "apply", description = "Name of the domain. It may be omitted if domainId is set; with both, the domain must have the name.")
    })
    String domainName;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "ensureRecord", description = "Whether the record is to be the only one with its name and type, so that another one is updated and further ones are deleted. The default is false, but types such as CNAME have one record for each name.")
    })
    Boolean solo;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "apply", description = "Wanted records: a list of maps or of DnsRecord, each with name, type and content, and with priority where they matter. The message body may be the list itself.")
    })
    String records;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "apply", description = "Whether to delete records whose name and type are not in the list. The default is true. Of a name and type in the list, records that the list lacks are always deleted.")
    })
    Boolean prune;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "apply", description = "Names whose records stay as they are, with * for any characters, such as _acme-challenge*.")
    })
    String keep;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "apply", description = "Maximum number of records to delete. If there are more, nothing is sent. Without it, there is no limit.")
    })
    Long maxDeletions;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "apply", description = "Whether an empty list may delete all records. The default is false, so that an empty list is refused if prune is true.")
    })
    Boolean allowEmpty;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "updateRecord", description = "Id of the record."),
        @ApiMethod(methodName = "deleteRecord", description = "Id of the record.")
    })
    String recordId;
}
