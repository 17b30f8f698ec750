package io.github.camelportal.internal.dns.zone;

import java.util.List;

/**
 * The records of a zone, all of which the portal has listed.
 *
 * @param zoneName name of the zone
 * @param records  records in the order of the list
 */
public record ZoneSnapshot(String zoneName, List<ListedRecord> records) {

    /** Returns the records with an identity, more than one if the portal has the record several times. */
    public List<ListedRecord> equalTo(RecordIdentity identity) {
        return records.stream().filter(each -> each.identity().equals(identity)).toList();
    }

    /** Returns the records with the name and the type of an identity. */
    public List<ListedRecord> sharingName(RecordIdentity identity) {
        return records.stream()
                .filter(each -> each.identity().isSameNameAndType(identity))
                .toList();
    }
}
