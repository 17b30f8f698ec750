package io.github.camelportal.internal.dns;

import java.util.List;
import java.util.stream.Collectors;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;

/**
 * The failures of a change that was sent.
 *
 * @param operation operation that a route calls
 */
record ChangeFailures(Operation operation) {

    private static final int OK = 200;
    private static final String REPEAT =
            "Send the exchange again: it reads the records first, and changes only what is still different.";

    /** Returns the failure of a change without evidence. */
    PortalOutcomeUnknownException unknown(String problem, RuntimeException cause) {
        int status = cause instanceof PortalOperationException failure ? failure.getHttpResponseCode() : OK;
        String reason = cause instanceof PortalOperationException failure ? failure.getHttpResponseStatus() : null;
        return new PortalOutcomeUnknownException(ErrorDetails.builder(operation.id(), status, reason)
                .problem(problem)
                .hint(REPEAT)
                .cause(cause)
                .build());
    }

    /** Returns the failure of a change after which records of others are missing. */
    PortalOutcomeUnknownException lost(List<ListedRecord> records) {
        String missing = records.stream().map(each -> each.state().text()).collect(Collectors.joining(", "));
        return new PortalOutcomeUnknownException(ErrorDetails.builder(operation.id(), OK, null)
                .problem("records that were listed before the change are missing after it: " + missing)
                .hint(
                        "Check who has removed them. If the ids of records are positions, the change may have hit one of them."
                                + " Create it again in that case. Then send the exchange again.")
                .build());
    }

    /** Returns the failure of a change whose record the portal stores in another form. */
    PortalOperationException rewritten(WantedRecord wanted, ListedRecord listed) {
        return new PortalOperationException(ErrorDetails.builder(operation.id(), OK, null)
                .problem("the portal lists the record " + wanted.state().text() + " as "
                        + listed.state().text())
                .hint("Use the listed form in the route, and omit a ttl or priority that the portal does not take over."
                        + " The exchange is refused as long as that record is listed, since it would add or change a record"
                        + " each time.")
                .build());
    }
}
