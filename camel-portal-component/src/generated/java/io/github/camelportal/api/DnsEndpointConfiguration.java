package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code dns}. */
@ApiParams(
        apiName = "dns",
        description = "DNS records of domains.",
        apiMethods = {
            @ApiMethod(
                    methodName = "records",
                    description = "Returns the DNS records of a domain.",
                    signatures = {"List<DnsRecord> records(String domainId)"}),
            @ApiMethod(
                    methodName = "createRecord",
                    description = "Adds a record to the DNS of a domain.",
                    signatures = {"Acknowledgement createRecord(String domainId, String name, String type, String priority, String content)"}),
            @ApiMethod(
                    methodName = "updateRecord",
                    description = "Changes a record in the DNS of a domain.",
                    signatures = {"Acknowledgement updateRecord(String domainId, String recordId, String name, String type, String priority, String content)"}),
            @ApiMethod(
                    methodName = "deleteRecord",
                    description = "Removes a record from the DNS of a domain.",
                    signatures = {"Acknowledgement deleteRecord(String domainId, String recordId)"}),
            @ApiMethod(
                    methodName = "recordTypes",
                    description = "Returns the types that a record of the domain can have.",
                    signatures = {"List<String> recordTypes(String domainId)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class DnsEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "records", description = "Id of the domain."),
                @ApiMethod(methodName = "createRecord", description = "Id of the domain."),
                @ApiMethod(methodName = "updateRecord", description = "Id of the domain."),
                @ApiMethod(methodName = "deleteRecord", description = "Id of the domain."),
                @ApiMethod(methodName = "recordTypes", description = "Id of the domain.")
            })
    private String domainId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "createRecord", description = "Name of the record."),
                @ApiMethod(methodName = "updateRecord", description = "Name of the record.")
            })
    private String name;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "createRecord", description = "Type of the record, such as A; dns/recordTypes lists them."),
                @ApiMethod(methodName = "updateRecord", description = "Type of the record, such as A; dns/recordTypes lists them.")
            })
    private String type;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "createRecord", description = "Priority of the record."),
                @ApiMethod(methodName = "updateRecord", description = "Priority of the record.")
            })
    private String priority;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "createRecord", description = "Content of the record, such as an address for A."),
                @ApiMethod(methodName = "updateRecord", description = "Content of the record, such as an address for A.")
            })
    private String content;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "updateRecord", description = "Id of the record."),
                @ApiMethod(methodName = "deleteRecord", description = "Id of the record.")
            })
    private String recordId;

    public String getDomainId() {
        return domainId;
    }

    public void setDomainId(String domainId) {
        this.domainId = domainId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getRecordId() {
        return recordId;
    }

    public void setRecordId(String recordId) {
        this.recordId = recordId;
    }
}
