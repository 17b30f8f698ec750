package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:zones}. DNS zones of services that host DNS. */
public final class ZonesEndpoints {

    ZonesEndpoints() {}

    /** Returns the DNS zones of all services. */
    public List list() {
        return new List();
    }

    /** Adds a DNS zone to a service. */
    public Create create() {
        return new Create();
    }

    /** Returns the DNS zones of one service. Its only documentation is the error of an install that lacks it. */
    public ListByService listByService() {
        return new ListByService();
    }

    /** Emits each record of a DNS zone that is new or has changed. A record is identified by its name, type and content, because ids are positions at some installs. */
    public Records records() {
        return new Records();
    }

    /** Returns one DNS zone with its records. */
    public Get get() {
        return new Get();
    }

    /** Removes a DNS zone and all its records. */
    public Delete delete() {
        return new Delete();
    }

    /** Adds a record to a DNS zone. */
    public CreateRecord createRecord() {
        return new CreateRecord();
    }

    /** Makes a zone have a record: reads the records, then creates or updates one if none is as wanted, and reads them again as evidence. Does nothing if there is one already. */
    public EnsureRecord ensureRecord() {
        return new EnsureRecord();
    }

    /** Removes the records with a name, a type and a content from a zone: reads the records, deletes each equal one, and reads them again as evidence. Does nothing if there is none. */
    public RemoveRecord removeRecord() {
        return new RemoveRecord();
    }

    /** Makes a DNS zone have the wanted records: reads the records, updates, creates and deletes what differs, and reads them again after each change as evidence. With dryRun=true, it returns the plan. The SOA record and the nameservers of the zone itself stay unless the list has them. */
    public Apply apply() {
        return new Apply();
    }

    /** Changes a record of a DNS zone, and returns it. */
    public UpdateRecord updateRecord() {
        return new UpdateRecord();
    }

    /** Removes a record from a DNS zone. */
    public DeleteRecord deleteRecord() {
        return new DeleteRecord();
    }

    /** {@code portal:zones/list}: Returns the DNS zones of all services. */
    public static final class List extends PortalEndpointBuilder<List> {

        private List() {
            super("zones/list");
        }
    }

    /** {@code portal:zones/create}: Adds a DNS zone to a service. */
    public static final class Create extends PortalEndpointBuilder<Create> {

        private Create() {
            super("zones/create");
        }

        /** Id of the service. */
        public Create serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Name of the zone, such as example.com. */
        public Create name(String name) {
            return option("name", name);
        }
    }

    /** {@code portal:zones/listByService}: Returns the DNS zones of one service. Its only documentation is the error of an install that lacks it. */
    public static final class ListByService extends PortalEndpointBuilder<ListByService> {

        private ListByService() {
            super("zones/listByService");
        }

        /** Id of the service. */
        public ListByService serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:zones/records}: Emits each record of a DNS zone that is new or has changed. A record is identified by its name, type and content, because ids are positions at some installs. */
    public static final class Records extends PortalEndpointBuilder<Records> {

        private Records() {
            super("zones/records");
        }

        /** Id of the service. */
        public Records serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the DNS zone. */
        public Records zoneId(String zoneId) {
            return option("zoneId", zoneId);
        }
    }

    /** {@code portal:zones/get}: Returns one DNS zone with its records. */
    public static final class Get extends PortalEndpointBuilder<Get> {

        private Get() {
            super("zones/get");
        }

        /** Id of the service. */
        public Get serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the DNS zone. */
        public Get zoneId(String zoneId) {
            return option("zoneId", zoneId);
        }
    }

    /** {@code portal:zones/delete}: Removes a DNS zone and all its records. */
    public static final class Delete extends PortalEndpointBuilder<Delete> {

        private Delete() {
            super("zones/delete");
        }

        /** Id of the service. */
        public Delete serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the DNS zone. */
        public Delete zoneId(String zoneId) {
            return option("zoneId", zoneId);
        }
    }

    /** {@code portal:zones/createRecord}: Adds a record to a DNS zone. */
    public static final class CreateRecord extends PortalEndpointBuilder<CreateRecord> {

        private CreateRecord() {
            super("zones/createRecord");
        }

        /** Id of the service. */
        public CreateRecord serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the DNS zone. */
        public CreateRecord zoneId(String zoneId) {
            return option("zoneId", zoneId);
        }

        /** Name of the record. */
        public CreateRecord name(String name) {
            return option("name", name);
        }

        /** Time to live in seconds. */
        public CreateRecord ttl(String ttl) {
            return option("ttl", ttl);
        }

        /** Time to live in seconds. */
        public CreateRecord ttl(long ttl) {
            return option("ttl", ttl);
        }

        /** Priority of the record. */
        public CreateRecord priority(String priority) {
            return option("priority", priority);
        }

        /** Priority of the record. */
        public CreateRecord priority(long priority) {
            return option("priority", priority);
        }

        /** Type of the record, such as A. */
        public CreateRecord type(String type) {
            return option("type", type);
        }

        /** Content of the record, such as an address for A. The text of a TXT record is quoted if it needs quotes. */
        public CreateRecord content(String content) {
            return option("content", content);
        }
    }

    /** {@code portal:zones/ensureRecord}: Makes a zone have a record: reads the records, then creates or updates one if none is as wanted, and reads them again as evidence. Does nothing if there is one already. */
    public static final class EnsureRecord extends PortalEndpointBuilder<EnsureRecord> {

        private EnsureRecord() {
            super("zones/ensureRecord");
        }

        /** Id of the service. It may be omitted if the name or the id of the zone leads to one zone. */
        public EnsureRecord serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the DNS zone. It may be omitted if zoneName is set. */
        public EnsureRecord zoneId(String zoneId) {
            return option("zoneId", zoneId);
        }

        /** Name of the DNS zone, such as example.com. It may be omitted if zoneId is set; with both, the zone must have the name. */
        public EnsureRecord zoneName(String zoneName) {
            return option("zoneName", zoneName);
        }

        /** Name of the record: relative such as www, full such as www.example.com, or @ for the zone itself. */
        public EnsureRecord name(String name) {
            return option("name", name);
        }

        /** Type of the record, such as A. */
        public EnsureRecord type(String type) {
            return option("type", type);
        }

        /** Content of the record, such as an address for A. The text of a TXT record is quoted if it needs quotes. */
        public EnsureRecord content(String content) {
            return option("content", content);
        }

        /** Priority of the record. Without it, an existing record keeps its priority, and a new one has the default of the portal. */
        public EnsureRecord priority(String priority) {
            return option("priority", priority);
        }

        /** Priority of the record. Without it, an existing record keeps its priority, and a new one has the default of the portal. */
        public EnsureRecord priority(long priority) {
            return option("priority", priority);
        }

        /** Time to live in seconds. Without it, an existing record keeps its time to live, and a new one has the default of the portal. */
        public EnsureRecord ttl(String ttl) {
            return option("ttl", ttl);
        }

        /** Time to live in seconds. Without it, an existing record keeps its time to live, and a new one has the default of the portal. */
        public EnsureRecord ttl(long ttl) {
            return option("ttl", ttl);
        }

        /** Whether the record is to be the only one with its name and type, so that another one is updated and further ones are deleted. The default is false, but types such as CNAME have one record for each name. */
        public EnsureRecord solo(String solo) {
            return option("solo", solo);
        }

        /** Whether the record is to be the only one with its name and type, so that another one is updated and further ones are deleted. The default is false, but types such as CNAME have one record for each name. */
        public EnsureRecord solo(boolean solo) {
            return option("solo", solo);
        }
    }

    /** {@code portal:zones/removeRecord}: Removes the records with a name, a type and a content from a zone: reads the records, deletes each equal one, and reads them again as evidence. Does nothing if there is none. */
    public static final class RemoveRecord extends PortalEndpointBuilder<RemoveRecord> {

        private RemoveRecord() {
            super("zones/removeRecord");
        }

        /** Id of the service. It may be omitted if the name or the id of the zone leads to one zone. */
        public RemoveRecord serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the DNS zone. It may be omitted if zoneName is set. */
        public RemoveRecord zoneId(String zoneId) {
            return option("zoneId", zoneId);
        }

        /** Name of the DNS zone, such as example.com. It may be omitted if zoneId is set; with both, the zone must have the name. */
        public RemoveRecord zoneName(String zoneName) {
            return option("zoneName", zoneName);
        }

        /** Name of the record: relative such as www, full such as www.example.com, or @ for the zone itself. */
        public RemoveRecord name(String name) {
            return option("name", name);
        }

        /** Type of the record, such as A. */
        public RemoveRecord type(String type) {
            return option("type", type);
        }

        /** Content of the record. */
        public RemoveRecord content(String content) {
            return option("content", content);
        }
    }

    /** {@code portal:zones/apply}: Makes a DNS zone have the wanted records: reads the records, updates, creates and deletes what differs, and reads them again after each change as evidence. With dryRun=true, it returns the plan. The SOA record and the nameservers of the zone itself stay unless the list has them. */
    public static final class Apply extends PortalEndpointBuilder<Apply> {

        private Apply() {
            super("zones/apply");
        }

        /** Id of the service. It may be omitted if the name or the id of the zone leads to one zone. */
        public Apply serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the DNS zone. It may be omitted if zoneName is set. */
        public Apply zoneId(String zoneId) {
            return option("zoneId", zoneId);
        }

        /** Name of the DNS zone, such as example.com. It may be omitted if zoneId is set; with both, the zone must have the name. */
        public Apply zoneName(String zoneName) {
            return option("zoneName", zoneName);
        }

        /** Wanted records: a list of maps or of DnsRecord, each with name, type and content, and with priority, ttl where they matter. The message body may be the list itself. */
        public Apply records(String records) {
            return option("records", records);
        }

        /** Whether to delete records whose name and type are not in the list. The default is true. Of a name and type in the list, records that the list lacks are always deleted. */
        public Apply prune(String prune) {
            return option("prune", prune);
        }

        /** Whether to delete records whose name and type are not in the list. The default is true. Of a name and type in the list, records that the list lacks are always deleted. */
        public Apply prune(boolean prune) {
            return option("prune", prune);
        }

        /** Names whose records stay as they are, with * for any characters, such as _acme-challenge*. */
        public Apply keep(String keep) {
            return option("keep", keep);
        }

        /** Maximum number of records to delete. If there are more, nothing is sent. Without it, there is no limit. */
        public Apply maxDeletions(String maxDeletions) {
            return option("maxDeletions", maxDeletions);
        }

        /** Maximum number of records to delete. If there are more, nothing is sent. Without it, there is no limit. */
        public Apply maxDeletions(long maxDeletions) {
            return option("maxDeletions", maxDeletions);
        }

        /** Whether an empty list may delete all records. The default is false, so that an empty list is refused if prune is true. */
        public Apply allowEmpty(String allowEmpty) {
            return option("allowEmpty", allowEmpty);
        }

        /** Whether an empty list may delete all records. The default is false, so that an empty list is refused if prune is true. */
        public Apply allowEmpty(boolean allowEmpty) {
            return option("allowEmpty", allowEmpty);
        }
    }

    /** {@code portal:zones/updateRecord}: Changes a record of a DNS zone, and returns it. */
    public static final class UpdateRecord extends PortalEndpointBuilder<UpdateRecord> {

        private UpdateRecord() {
            super("zones/updateRecord");
        }

        /** Id of the service. */
        public UpdateRecord serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the DNS zone. */
        public UpdateRecord zoneId(String zoneId) {
            return option("zoneId", zoneId);
        }

        /** Id of the record. */
        public UpdateRecord recordId(String recordId) {
            return option("recordId", recordId);
        }

        /** Name of the record. */
        public UpdateRecord name(String name) {
            return option("name", name);
        }

        /** Time to live in seconds. */
        public UpdateRecord ttl(String ttl) {
            return option("ttl", ttl);
        }

        /** Time to live in seconds. */
        public UpdateRecord ttl(long ttl) {
            return option("ttl", ttl);
        }

        /** Priority of the record. */
        public UpdateRecord priority(String priority) {
            return option("priority", priority);
        }

        /** Priority of the record. */
        public UpdateRecord priority(long priority) {
            return option("priority", priority);
        }

        /** Type of the record, such as A. */
        public UpdateRecord type(String type) {
            return option("type", type);
        }

        /** Content of the record, such as an address for A. The text of a TXT record is quoted if it needs quotes. */
        public UpdateRecord content(String content) {
            return option("content", content);
        }
    }

    /** {@code portal:zones/deleteRecord}: Removes a record from a DNS zone. */
    public static final class DeleteRecord extends PortalEndpointBuilder<DeleteRecord> {

        private DeleteRecord() {
            super("zones/deleteRecord");
        }

        /** Id of the service. */
        public DeleteRecord serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the DNS zone. */
        public DeleteRecord zoneId(String zoneId) {
            return option("zoneId", zoneId);
        }

        /** Id of the record. */
        public DeleteRecord recordId(String recordId) {
            return option("recordId", recordId);
        }
    }
}
