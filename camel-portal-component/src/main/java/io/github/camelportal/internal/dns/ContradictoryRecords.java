package io.github.camelportal.internal.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelportal.internal.dns.zone.RecordIdentity;
import io.github.camelportal.internal.dns.zone.WantedRecord;
import io.github.camelportal.model.LogText;

/** Finds wanted records that no zone can have together. */
final class ContradictoryRecords {

    private ContradictoryRecords() {}

    /**
     * Returns a problem for each record that an earlier one contradicts.
     *
     * @param records records by their positions in the list
     */
    static List<String> problems(Map<Integer, WantedRecord> records) {
        List<String> problems = new ArrayList<>();
        List<Map.Entry<Integer, WantedRecord>> all = List.copyOf(records.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (Map.Entry<Integer, WantedRecord> earlier : all.subList(0, i)) {
                String problem = problem(earlier.getValue(), all.get(i).getValue());
                if (problem != null) {
                    problems.add("record " + earlier.getKey() + " and record "
                            + all.get(i).getKey() + ": " + problem);
                    break;
                }
            }
        }
        return problems;
    }

    private static String problem(WantedRecord earlier, WantedRecord later) {
        RecordIdentity identity = later.identity();
        if (identity.equals(earlier.identity())) {
            boolean isTwice = later.state().equals(earlier.state());
            return LogText.line(later.state().text())
                    + (isTwice
                            ? " is there twice. Remove one"
                            : " has another priority or ttl in one of them. Remove one");
        }
        String place = identity.name().toSend();
        if (!RecordIdentity.isMultiple(identity.type()) && identity.isSameNameAndType(earlier.identity())) {
            return place + " can have one record of the type " + identity.type() + ". Remove the others";
        }
        return RecordConflicts.areForbidden(earlier.identity(), identity)
                ? place + " has a CNAME, beside which no record can have the name. Remove the CNAME or the others"
                : null;
    }
}
