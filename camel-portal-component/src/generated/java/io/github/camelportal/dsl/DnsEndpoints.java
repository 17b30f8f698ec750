package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:dns}. DNS records of domains. */
public final class DnsEndpoints {

    DnsEndpoints() {}

    /** Returns the DNS records of a domain. */
    public Records records() {
        return new Records();
    }

    /** Adds a record to the DNS of a domain. */
    public CreateRecord createRecord() {
        return new CreateRecord();
    }

    /** Makes a domain have a record: reads the records, then creates or updates one if none is as wanted, and reads them again as evidence. Does nothing if there is one already. */
    public EnsureRecord ensureRecord() {
        return new EnsureRecord();
    }

    /** Removes the records with a name, a type and a content from a domain: reads the records, deletes each equal one, and reads them again as evidence. Does nothing if there is none. */
    public RemoveRecord removeRecord() {
        return new RemoveRecord();
    }

    /** Makes a domain have the wanted records: reads the records, updates, creates and deletes what differs, and reads them again after each change as evidence. With dryRun=true, it returns the plan. The SOA record and the nameservers of the domain itself stay unless the list has them. */
    public Apply apply() {
        return new Apply();
    }

    /** Changes a record in the DNS of a domain. */
    public UpdateRecord updateRecord() {
        return new UpdateRecord();
    }

    /** Removes a record from the DNS of a domain. */
    public DeleteRecord deleteRecord() {
        return new DeleteRecord();
    }

    /** Returns the types that a record of the domain can have. */
    public RecordTypes recordTypes() {
        return new RecordTypes();
    }

    /** {@code portal:dns/records}: Returns the DNS records of a domain. */
    public static final class Records extends PortalEndpointBuilder<Records> {

        private Records() {
            super("dns/records");
        }

        /** Id of the domain. */
        public Records domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:dns/createRecord}: Adds a record to the DNS of a domain. */
    public static final class CreateRecord extends PortalEndpointBuilder<CreateRecord> {

        private CreateRecord() {
            super("dns/createRecord");
        }

        /** Id of the domain. */
        public CreateRecord domainId(String domainId) {
            return option("domainId", domainId);
        }

        /** Name of the record. */
        public CreateRecord name(String name) {
            return option("name", name);
        }

        /** Type of the record, such as A; dns/recordTypes lists them. */
        public CreateRecord type(String type) {
            return option("type", type);
        }

        /** Priority of the record. */
        public CreateRecord priority(String priority) {
            return option("priority", priority);
        }

        /** Content of the record, such as an address for A. The text of a TXT record is quoted if it needs quotes. */
        public CreateRecord content(String content) {
            return option("content", content);
        }
    }

    /** {@code portal:dns/ensureRecord}: Makes a domain have a record: reads the records, then creates or updates one if none is as wanted, and reads them again as evidence. Does nothing if there is one already. */
    public static final class EnsureRecord extends PortalEndpointBuilder<EnsureRecord> {

        private EnsureRecord() {
            super("dns/ensureRecord");
        }

        /** Id of the domain. It may be omitted if domainName is set. */
        public EnsureRecord domainId(String domainId) {
            return option("domainId", domainId);
        }

        /** Name of the domain. It may be omitted if domainId is set; with both, the domain must have the name. */
        public EnsureRecord domainName(String domainName) {
            return option("domainName", domainName);
        }

        /** Name of the record: relative such as www, full such as www.example.com, or @ for the domain itself. */
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

        /** Whether the record is to be the only one with its name and type, so that another one is updated and further ones are deleted. The default is false, but types such as CNAME have one record for each name. */
        public EnsureRecord solo(String solo) {
            return option("solo", solo);
        }

        /** Whether the record is to be the only one with its name and type, so that another one is updated and further ones are deleted. The default is false, but types such as CNAME have one record for each name. */
        public EnsureRecord solo(boolean solo) {
            return option("solo", solo);
        }
    }

    /** {@code portal:dns/removeRecord}: Removes the records with a name, a type and a content from a domain: reads the records, deletes each equal one, and reads them again as evidence. Does nothing if there is none. */
    public static final class RemoveRecord extends PortalEndpointBuilder<RemoveRecord> {

        private RemoveRecord() {
            super("dns/removeRecord");
        }

        /** Id of the domain. It may be omitted if domainName is set. */
        public RemoveRecord domainId(String domainId) {
            return option("domainId", domainId);
        }

        /** Name of the domain. It may be omitted if domainId is set; with both, the domain must have the name. */
        public RemoveRecord domainName(String domainName) {
            return option("domainName", domainName);
        }

        /** Name of the record: relative such as www, full such as www.example.com, or @ for the domain itself. */
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

    /** {@code portal:dns/apply}: Makes a domain have the wanted records: reads the records, updates, creates and deletes what differs, and reads them again after each change as evidence. With dryRun=true, it returns the plan. The SOA record and the nameservers of the domain itself stay unless the list has them. */
    public static final class Apply extends PortalEndpointBuilder<Apply> {

        private Apply() {
            super("dns/apply");
        }

        /** Id of the domain. It may be omitted if domainName is set. */
        public Apply domainId(String domainId) {
            return option("domainId", domainId);
        }

        /** Name of the domain. It may be omitted if domainId is set; with both, the domain must have the name. */
        public Apply domainName(String domainName) {
            return option("domainName", domainName);
        }

        /** Wanted records: a list of maps or of DnsRecord, each with name, type and content, and with priority where they matter. The message body may be the list itself. */
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

    /** {@code portal:dns/updateRecord}: Changes a record in the DNS of a domain. */
    public static final class UpdateRecord extends PortalEndpointBuilder<UpdateRecord> {

        private UpdateRecord() {
            super("dns/updateRecord");
        }

        /** Id of the domain. */
        public UpdateRecord domainId(String domainId) {
            return option("domainId", domainId);
        }

        /** Id of the record. */
        public UpdateRecord recordId(String recordId) {
            return option("recordId", recordId);
        }

        /** Name of the record. */
        public UpdateRecord name(String name) {
            return option("name", name);
        }

        /** Type of the record, such as A; dns/recordTypes lists them. */
        public UpdateRecord type(String type) {
            return option("type", type);
        }

        /** Priority of the record. */
        public UpdateRecord priority(String priority) {
            return option("priority", priority);
        }

        /** Content of the record, such as an address for A. The text of a TXT record is quoted if it needs quotes. */
        public UpdateRecord content(String content) {
            return option("content", content);
        }
    }

    /** {@code portal:dns/deleteRecord}: Removes a record from the DNS of a domain. */
    public static final class DeleteRecord extends PortalEndpointBuilder<DeleteRecord> {

        private DeleteRecord() {
            super("dns/deleteRecord");
        }

        /** Id of the domain. */
        public DeleteRecord domainId(String domainId) {
            return option("domainId", domainId);
        }

        /** Id of the record. */
        public DeleteRecord recordId(String recordId) {
            return option("recordId", recordId);
        }
    }

    /** {@code portal:dns/recordTypes}: Returns the types that a record of the domain can have. */
    public static final class RecordTypes extends PortalEndpointBuilder<RecordTypes> {

        private RecordTypes() {
            super("dns/recordTypes");
        }

        /** Id of the domain. */
        public RecordTypes domainId(String domainId) {
            return option("domainId", domainId);
        }
    }
}
