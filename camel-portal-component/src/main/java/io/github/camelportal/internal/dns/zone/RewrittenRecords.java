package io.github.camelportal.internal.dns.zone;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The records that a portal has stored in another form than they were sent in. Each further exchange that wants such a record would
 * add it once more. The last 1000 of this process are known.
 */
public final class RewrittenRecords {

    private static final int MAX_SIZE = 1000;

    private record RewriteKey(ZoneLocks.Key zone, RecordState wanted) {}

    private static final Map<RewriteKey, RecordState> RECORDS = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RewriteKey, RecordState> eldest) {
            return size() > MAX_SIZE;
        }
    });

    private final ZoneLocks.Key zone;

    public RewrittenRecords(ZoneLocks.Key zone) {
        this.zone = zone;
    }

    void add(WantedRecord wanted, ListedRecord listed) {
        RECORDS.put(new RewriteKey(zone, wanted.state()), listed.state());
    }

    /** Returns the record of a list that is a wanted record in another form. */
    Optional<ListedRecord> find(WantedRecord wanted, ZoneSnapshot list) {
        RecordState state = RECORDS.get(new RewriteKey(zone, wanted.state()));
        return list.records().stream()
                .filter(each -> each.state().equals(state))
                .findFirst();
    }
}
