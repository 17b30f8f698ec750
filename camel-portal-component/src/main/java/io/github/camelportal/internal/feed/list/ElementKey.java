package io.github.camelportal.internal.feed.list;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.model.DnsRecord;

/** Identifies the elements of a list. */
interface ElementKey {

    /** Returns the key of an element. It is empty if the element lacks a field of the key. */
    String of(JsonNode element);

    /** Returns the key of the elements of a list. */
    static ElementKey of(ResponseSpec.Listing listing) {
        return isContentOfDns(listing)
                ? new DnsRecordKey()
                : new FieldKey(listing.keys(), listing.element() == DnsRecord.class);
    }

    /** Whether the elements are DNS records that their content identifies, and not their id. */
    static boolean isContentOfDns(ResponseSpec.Listing listing) {
        return listing.element() == DnsRecord.class && listing.idField() == null;
    }

    /** Encodes blanks, because a blank separates the values of a key. */
    static String withoutBlanks(String value) {
        return value.replace("%", "%25").replace(" ", "%20");
    }
}
