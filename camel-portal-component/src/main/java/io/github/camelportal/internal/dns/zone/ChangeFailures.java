package io.github.camelportal.internal.dns.zone;

import java.util.List;
import java.util.stream.Collectors;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.exception.PortalUnreadableResponseException;

/**
 * The failures of a change of which steps were sent.
 *
 * @param operation operation that a route calls
 * @param made      steps before the one that fails, for each of which there is evidence
 */
public record ChangeFailures(Operation operation, List<ZoneStep> made) {

    private static final int OK = 200;
    private static final int MAX_STEPS = 50;
    private static final String REPEAT =
            "Send the exchange again: it reads the records first, and changes only what is still different.";

    /** Returns the failure of a change without evidence. */
    public PortalOutcomeUnknownException unknown(String problem, RuntimeException cause) {
        int status = cause instanceof PortalOperationException failure ? failure.getHttpResponseCode() : OK;
        String reason = cause instanceof PortalOperationException failure ? failure.getHttpResponseStatus() : null;
        return new PortalOutcomeUnknownException(ErrorDetails.builder(operation.id(), status, reason)
                .problem(problem)
                .hint(progress() + REPEAT)
                .cause(cause)
                .build());
    }

    /** Returns the failure of a change after which records of others are missing. */
    PortalOutcomeUnknownException lost(List<ListedRecord> records) {
        String missing = records.stream().map(each -> each.state().text()).collect(Collectors.joining(", "));
        return new PortalOutcomeUnknownException(ErrorDetails.builder(operation.id(), OK, null)
                .problem("records that were listed before the change are missing after it: " + missing)
                .hint(progress()
                        + "Check who has removed them. If the ids of records are positions, the change may have hit one of them."
                        + " Create it again in that case. Then send the exchange again.")
                .build());
    }

    /** Returns the failure of a change whose record the portal stores in another form. */
    public PortalOperationException rewritten(WantedRecord wanted, ListedRecord listed) {
        return new PortalOperationException(ErrorDetails.builder(operation.id(), OK, null)
                .problem("the portal lists the record " + wanted.state().text() + " as "
                        + listed.state().text())
                .hint(progress()
                        + "Use the listed form in the route, and omit a ttl or priority that the portal does not take over."
                        + " The exchange is refused as long as that record is listed, since it would add or change a record"
                        + " each time.")
                .build());
    }

    /** Returns the failure of a step that the portal surely did not make. It has the class of the failure of its request. */
    PortalOperationException refused(ZoneStep step, PortalOperationException failure) {
        if (made.isEmpty()) {
            return failure;
        }
        ErrorDetails details = ErrorDetails.builder(
                        operation.id(), failure.getHttpResponseCode(), failure.getHttpResponseStatus())
                .problem("portal:" + failure.getOperation() + " has failed, which was to " + step.text())
                .errors(failure.getErrors())
                .excerpt(failure.getExcerpt())
                .retryAfter(
                        failure instanceof PortalRateLimitException limited
                                ? limited.getRetryAfter().orElse(null)
                                : null)
                .hint(progress() + REPEAT)
                .cause(failure)
                .retryability(failure.retryability())
                .build();
        if (failure instanceof PortalRateLimitException) {
            return new PortalRateLimitException(details);
        }
        if (failure instanceof PortalUnreachableException) {
            return new PortalUnreachableException(details);
        }
        if (failure instanceof PortalAuthenticationException) {
            return new PortalAuthenticationException(details);
        }
        return failure instanceof PortalUnreadableResponseException
                ? new PortalUnreadableResponseException(details)
                : new PortalOperationException(details);
    }

    /** Returns a sentence with the steps that were made, followed by a blank, or an empty text if there are none. */
    private String progress() {
        if (made.isEmpty()) {
            return "";
        }
        String steps = made.stream().limit(MAX_STEPS).map(ZoneStep::text).collect(Collectors.joining(", "));
        int more = made.size() - MAX_STEPS;
        return "Made before: " + steps + (more > 0 ? " and " + more + " more" : "") + ". ";
    }
}
