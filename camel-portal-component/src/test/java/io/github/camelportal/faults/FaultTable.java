package io.github.camelportal.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows of the table. */
final class FaultTable {

    private FaultTable() {}

    /** Under the headings of the page. */
    static Map<String, List<FaultCase>> groups() {
        Map<String, List<FaultCase>> groups = new LinkedHashMap<>();
        groups.put("Connecting", WayFaults.connecting());
        groups.put("Connections that break", WayFaults.breaking());
        groups.put("Slow portals", WayFaults.slow());
        groups.put("Success that is not understood", BodyFaults.notUnderstood());
        groups.put("Strange success", BodyFaults.strange());
        groups.put("Refusals", ReportedFaults.refusals());
        groups.put("Refusals with HTTP 200", ReportedFaults.errors());
        groups.put("Credentials and tokens", ReportedFaults.credentials());
        groups.put("Too many requests", TransientFaults.tooMany());
        groups.put("Trouble in the portal", TransientFaults.trouble());
        return groups;
    }

    static Stream<FaultCase> rows() {
        return groups().values().stream().flatMap(List::stream);
    }
}
