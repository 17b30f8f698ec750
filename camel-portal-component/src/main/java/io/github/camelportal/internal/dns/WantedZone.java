package io.github.camelportal.internal.dns;

import java.util.List;

import io.github.camelportal.internal.dns.zone.RecordIdentity;
import io.github.camelportal.internal.dns.zone.WantedRecord;

/**
 * The records that a route wants a zone to have.
 *
 * @param records      wanted records, no two of which have the same identity
 * @param prune        whether records with other names and types are deleted
 * @param kept         names whose records stay as they are
 * @param maxDeletions maximum number of records to delete, or null
 */
record WantedZone(List<WantedRecord> records, boolean prune, KeptNames kept, Integer maxDeletions) {

    private static final String START_OF_AUTHORITY = "SOA";
    private static final String NAMESERVER = "NS";

    /** Whether a listed record goes if it is none of the wanted ones. */
    boolean manages(RecordIdentity listed) {
        return !kept.contain(listed.name()) && (isNamed(listed) || (prune && !isOfZone(listed)));
    }

    /** Whether one of the wanted records has the name and the type of another one. */
    private boolean isNamed(RecordIdentity listed) {
        return records.stream().anyMatch(each -> each.identity().isSameNameAndType(listed));
    }

    /** Whether a record delegates the zone, so that the zone would be lost without it. */
    private static boolean isOfZone(RecordIdentity listed) {
        return listed.type().equals(START_OF_AUTHORITY)
                || (listed.type().equals(NAMESERVER) && listed.name().isZone());
    }
}
