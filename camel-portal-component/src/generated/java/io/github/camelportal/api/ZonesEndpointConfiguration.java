package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code zones}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "zones",
        description = "DNS zones of services that host DNS.",
        apiMethods = {
            @ApiMethod(methodName = "list", description = "Returns the DNS zones of all services.",
                    signatures = "List<Zone> list()"),
            @ApiMethod(methodName = "create", description = "Adds a DNS zone to a service.",
                    signatures = "Acknowledgement create(String serviceId, String name)"),
            @ApiMethod(methodName = "listByService", description = "Returns the DNS zones of one service. Its only documentation is the error of an install that lacks it.",
                    signatures = "Object listByService(String serviceId)"),
            @ApiMethod(methodName = "records", description = "Emits each record of a DNS zone that is new or has changed. A record is identified by its name, type and content, because ids are positions at some installs.",
                    signatures = "List<DnsRecord> records(String serviceId, String zoneId)"),
            @ApiMethod(methodName = "get", description = "Returns one DNS zone with its records.",
                    signatures = "Zone get(String serviceId, String zoneId)"),
            @ApiMethod(methodName = "delete", description = "Removes a DNS zone and all its records.",
                    signatures = "Acknowledgement delete(String serviceId, String zoneId)"),
            @ApiMethod(methodName = "createRecord", description = "Adds a record to a DNS zone.",
                    signatures = "Acknowledgement createRecord(String serviceId, String zoneId, String name, Long ttl, Long priority, String type, String content)"),
            @ApiMethod(methodName = "ensureRecord", description = "Makes a zone have a record: reads the records, then creates or updates one if none is as wanted, and reads them again as evidence. Does nothing if there is one already.",
                    signatures = "DnsRecordResult ensureRecord(String serviceId, String zoneId, String zoneName, String name, String type, String content, Long priority, Long ttl, Boolean solo)"),
            @ApiMethod(methodName = "removeRecord", description = "Removes the records with a name, a type and a content from a zone: reads the records, deletes each equal one, and reads them again as evidence. Does nothing if there is none.",
                    signatures = "DnsRecordResult removeRecord(String serviceId, String zoneId, String zoneName, String name, String type, String content)"),
            @ApiMethod(methodName = "apply", description = "Makes a DNS zone have the wanted records: reads the records, updates, creates and deletes what differs, and reads them again after each change as evidence. With dryRun=true, it returns the plan. The SOA record and the nameservers of the zone itself stay unless the list has them.",
                    signatures = "ZonePlan apply(String serviceId, String zoneId, String zoneName, String records, Boolean prune, String keep, Long maxDeletions, Boolean allowEmpty)"),
            @ApiMethod(methodName = "updateRecord", description = "Changes a record of a DNS zone, and returns it.",
                    signatures = "DnsRecord updateRecord(String serviceId, String zoneId, String recordId, String name, Long ttl, Long priority, String type, String content)"),
            @ApiMethod(methodName = "deleteRecord", description = "Removes a record from a DNS zone.",
                    signatures = "Object deleteRecord(String serviceId, String zoneId, String recordId)")
        },
        aliases = {})
final class ZonesEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Id of the service."),
        @ApiMethod(methodName = "listByService", description = "Id of the service."),
        @ApiMethod(methodName = "records", description = "Id of the service."),
        @ApiMethod(methodName = "get", description = "Id of the service."),
        @ApiMethod(methodName = "delete", description = "Id of the service."),
        @ApiMethod(methodName = "createRecord", description = "Id of the service."),
        @ApiMethod(methodName = "ensureRecord", description = "Id of the service. It may be omitted if the name or the id of the zone leads to one zone."),
        @ApiMethod(methodName = "removeRecord", description = "Id of the service. It may be omitted if the name or the id of the zone leads to one zone."),
        @ApiMethod(methodName = "apply", description = "Id of the service. It may be omitted if the name or the id of the zone leads to one zone."),
        @ApiMethod(methodName = "updateRecord", description = "Id of the service."),
        @ApiMethod(methodName = "deleteRecord", description = "Id of the service.")
    })
    String serviceId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Name of the zone, such as example.com."),
        @ApiMethod(methodName = "createRecord", description = "Name of the record."),
        @ApiMethod(methodName = "ensureRecord", description = "Name of the record: relative such as www, full such as www.example.com, or @ for the zone itself."),
        @ApiMethod(methodName = "removeRecord", description = "Name of the record: relative such as www, full such as www.example.com, or @ for the zone itself."),
        @ApiMethod(methodName = "updateRecord", description = "Name of the record.")
    })
    String name;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "records", description = "Id of the DNS zone."),
        @ApiMethod(methodName = "get", description = "Id of the DNS zone."),
        @ApiMethod(methodName = "delete", description = "Id of the DNS zone."),
        @ApiMethod(methodName = "createRecord", description = "Id of the DNS zone."),
        @ApiMethod(methodName = "ensureRecord", description = "Id of the DNS zone. It may be omitted if zoneName is set."),
        @ApiMethod(methodName = "removeRecord", description = "Id of the DNS zone. It may be omitted if zoneName is set."),
        @ApiMethod(methodName = "apply", description = "Id of the DNS zone. It may be omitted if zoneName is set."),
        @ApiMethod(methodName = "updateRecord", description = "Id of the DNS zone."),
        @ApiMethod(methodName = "deleteRecord", description = "Id of the DNS zone.")
    })
    String zoneId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "createRecord", description = "Time to live in seconds."),
        @ApiMethod(methodName = "ensureRecord", description = "Time to live in seconds. Without it, an existing record keeps its time to live, and a new one has the default of the portal."),
        @ApiMethod(methodName = "updateRecord", description = "Time to live in seconds.")
    })
    Long ttl;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "createRecord", description = "Priority of the record."),
        @ApiMethod(methodName = "ensureRecord", description = "Priority of the record. Without it, an existing record keeps its priority, and a new one has the default of the portal."),
        @ApiMethod(methodName = "updateRecord", description = "Priority of the record.")
    })
    Long priority;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "createRecord", description = "Type of the record, such as A."),
        @ApiMethod(methodName = "ensureRecord", description = "Type of the record, such as A."),
        @ApiMethod(methodName = "removeRecord", description = "Type of the record, such as A."),
        @ApiMethod(methodName = "updateRecord", description = "Type of the record, such as A.")
    })
    String type;

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
        @ApiMethod(methodName = "ensureRecord", description = "Name of the DNS zone, such as example.com. It may be omitted if zoneId is set; with both, the zone must have the name."),
        @ApiMethod(methodName = "removeRecord", description = "Name of the DNS zone, such as example.com. It may be omitted if zoneId is set; with both, the zone must have the name."),
        @ApiMethod(methodName = "apply", description = "Name of the DNS zone, such as example.com. It may be omitted if zoneId is set; with both, the zone must have the name.")
    })
    String zoneName;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "ensureRecord", description = "Whether the record is to be the only one with its name and type, so that another one is updated and further ones are deleted. The default is false, but types such as CNAME have one record for each name.")
    })
    Boolean solo;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "apply", description = "Wanted records: a list of maps or of DnsRecord, each with name, type and content, and with priority, ttl where they matter. The message body may be the list itself.")
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
