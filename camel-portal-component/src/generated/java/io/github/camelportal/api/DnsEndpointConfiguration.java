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
        @ApiMethod(methodName = "removeRecord", description = "Name of the domain. It may be omitted if domainId is set; with both, the domain must have the name.")
    })
    String domainName;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "ensureRecord", description = "Whether the record is to be the only one with its name and type, so that another one is updated and further ones are deleted. The default is false, but types such as CNAME have one record for each name.")
    })
    Boolean solo;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "updateRecord", description = "Id of the record."),
        @ApiMethod(methodName = "deleteRecord", description = "Id of the record.")
    })
    String recordId;
}
