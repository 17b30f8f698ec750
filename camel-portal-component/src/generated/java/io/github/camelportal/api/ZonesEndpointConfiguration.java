package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code zones}. */
@ApiParams(
        apiName = "zones",
        description = "DNS zones of services that host DNS.",
        apiMethods = {
            @ApiMethod(
                    methodName = "list",
                    description = "Returns the DNS zones of all services.",
                    signatures = {"List<Zone> list()"}),
            @ApiMethod(
                    methodName = "create",
                    description = "Adds a DNS zone to a service.",
                    signatures = {"Acknowledgement create(String serviceId, String name)"}),
            @ApiMethod(
                    methodName = "listByService",
                    description = "Returns the DNS zones of one service. The only document that lists it shows the error of an install that does not have it.",
                    signatures = {"Object listByService(String serviceId)"}),
            @ApiMethod(
                    methodName = "get",
                    description = "Returns one DNS zone with its records.",
                    signatures = {"Zone get(String serviceId, String zoneId)"}),
            @ApiMethod(
                    methodName = "delete",
                    description = "Removes a DNS zone and all its records.",
                    signatures = {"Acknowledgement delete(String serviceId, String zoneId)"}),
            @ApiMethod(
                    methodName = "createRecord",
                    description = "Adds a record to a DNS zone.",
                    signatures = {"Acknowledgement createRecord(String serviceId, String zoneId, String name, Long ttl, Long priority, String type, String content)"}),
            @ApiMethod(
                    methodName = "updateRecord",
                    description = "Changes a record of a DNS zone, and returns it.",
                    signatures = {"DnsRecord updateRecord(String serviceId, String zoneId, String recordId, String name, Long ttl, Long priority, String type, String content)"}),
            @ApiMethod(
                    methodName = "deleteRecord",
                    description = "Removes a record from a DNS zone.",
                    signatures = {"Object deleteRecord(String serviceId, String zoneId, String recordId)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class ZonesEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Id of the service."),
                @ApiMethod(methodName = "listByService", description = "Id of the service."),
                @ApiMethod(methodName = "get", description = "Id of the service."),
                @ApiMethod(methodName = "delete", description = "Id of the service."),
                @ApiMethod(methodName = "createRecord", description = "Id of the service."),
                @ApiMethod(methodName = "updateRecord", description = "Id of the service."),
                @ApiMethod(methodName = "deleteRecord", description = "Id of the service.")
            })
    private String serviceId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Name of the zone, such as example.com."),
                @ApiMethod(methodName = "createRecord", description = "Name of the record."),
                @ApiMethod(methodName = "updateRecord", description = "Name of the record.")
            })
    private String name;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "get", description = "Id of the DNS zone."),
                @ApiMethod(methodName = "delete", description = "Id of the DNS zone."),
                @ApiMethod(methodName = "createRecord", description = "Id of the DNS zone."),
                @ApiMethod(methodName = "updateRecord", description = "Id of the DNS zone."),
                @ApiMethod(methodName = "deleteRecord", description = "Id of the DNS zone.")
            })
    private String zoneId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "createRecord", description = "Time to live in seconds."),
                @ApiMethod(methodName = "updateRecord", description = "Time to live in seconds.")
            })
    private Long ttl;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "createRecord", description = "Priority of the record."),
                @ApiMethod(methodName = "updateRecord", description = "Priority of the record.")
            })
    private Long priority;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "createRecord", description = "Type of the record, such as A."),
                @ApiMethod(methodName = "updateRecord", description = "Type of the record, such as A.")
            })
    private String type;

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

    public String getServiceId() {
        return serviceId;
    }

    public void setServiceId(String serviceId) {
        this.serviceId = serviceId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getZoneId() {
        return zoneId;
    }

    public void setZoneId(String zoneId) {
        this.zoneId = zoneId;
    }

    public Long getTtl() {
        return ttl;
    }

    public void setTtl(Long ttl) {
        this.ttl = ttl;
    }

    public Long getPriority() {
        return priority;
    }

    public void setPriority(Long priority) {
        this.priority = priority;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
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
