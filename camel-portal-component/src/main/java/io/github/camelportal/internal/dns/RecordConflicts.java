package io.github.camelportal.internal.dns;

import java.util.Set;

import io.github.camelportal.internal.dns.zone.RecordIdentity;

/** The types of records that cannot have the same name. */
final class RecordConflicts {

    private static final String ALIAS_OF_NAME = "CNAME";

    /** Types that say where a name leads, of which a portal may allow one. */
    private static final Set<String> TARGETS = Set.of("A", "AAAA", "CNAME", "ALIAS", "ANAME", "URL", "FRAME");

    private static final Set<String> ADDRESSES = Set.of("A", "AAAA");

    private RecordConflicts() {}

    /** Whether DNS forbids both records (RFC 1034, section 3.6.2): a CNAME stands alone. */
    static boolean areForbidden(RecordIdentity record, RecordIdentity other) {
        return isSameName(record, other)
                && record.type().equals(ALIAS_OF_NAME) != other.type().equals(ALIAS_OF_NAME);
    }

    /** Whether a portal may refuse a record beside another one, so that one goes before the other one comes. */
    static boolean mayBeRefused(RecordIdentity record, RecordIdentity other) {
        boolean areTargets = TARGETS.contains(record.type()) && TARGETS.contains(other.type());
        boolean areAddresses = ADDRESSES.contains(record.type()) && ADDRESSES.contains(other.type());
        return areForbidden(record, other)
                || (isSameName(record, other) && !record.type().equals(other.type()) && areTargets && !areAddresses);
    }

    private static boolean isSameName(RecordIdentity record, RecordIdentity other) {
        return record.name().equals(other.name());
    }
}
