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
        @ApiMethod(methodName = "updateRecord", description = "Id of the domain."),
        @ApiMethod(methodName = "deleteRecord", description = "Id of the domain."),
        @ApiMethod(methodName = "recordTypes", description = "Id of the domain.")
    })
    String domainId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "createRecord", description = "Name of the record."),
        @ApiMethod(methodName = "updateRecord", description = "Name of the record.")
    })
    String name;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "createRecord", description = "Type of the record, such as A; dns/recordTypes lists them."),
        @ApiMethod(methodName = "updateRecord", description = "Type of the record, such as A; dns/recordTypes lists them.")
    })
    String type;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "createRecord", description = "Priority of the record."),
        @ApiMethod(methodName = "updateRecord", description = "Priority of the record.")
    })
    String priority;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "createRecord", description = "Content of the record, such as an address for A. The text of a TXT record is quoted if it needs quotes."),
        @ApiMethod(methodName = "updateRecord", description = "Content of the record, such as an address for A. The text of a TXT record is quoted if it needs quotes.")
    })
    String content;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "updateRecord", description = "Id of the record."),
        @ApiMethod(methodName = "deleteRecord", description = "Id of the record.")
    })
    String recordId;
}
