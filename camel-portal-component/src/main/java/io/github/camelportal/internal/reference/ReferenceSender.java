package io.github.camelportal.internal.reference;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalPriceExceededException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.spending.RequestSender;
import io.github.camelportal.internal.spending.SpendingConstants;

/**
 * A sender that lets a request with a reference take effect once. It notes the reference before it sends. If there is a note without
 * a result, it looks the result up in the portal before it sends again.
 */
final class ReferenceSender implements RequestSender {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceSender.class);

    /** Maximum number of attempts to get hold of a reference that other nodes use. */
    private static final int MAX_TURNS = 10;

    /** Time between two reads of a note that another node may change. */
    private static final Duration NOTE_INTERVAL = Duration.ofSeconds(1);

    private final RequestSender sender;
    private final MarkedRequests marks;
    private final ReferenceStore store;
    private final ReferenceResponse responses;
    private final PortalClient client;
    private final Duration longestAttempt;
    private final Duration delay;
    private final Clock clock;

    /**
     * Creates a sender.
     *
     * @param longestAttempt time after which an attempt has ended, and the portal has carried it out if it does so at all
     * @param delay          time in which the portal may still carry out a request whose attempt has ended
     */
    ReferenceSender(
            RequestSender sender,
            MarkedRequests marks,
            ReferenceStore store,
            ReferenceResponse responses,
            PortalClient client,
            Duration longestAttempt,
            Duration delay,
            Clock clock) {
        this.sender = sender;
        this.marks = marks;
        this.store = store;
        this.responses = responses;
        this.client = client;
        this.longestAttempt = longestAttempt;
        this.delay = delay;
        this.clock = clock;
    }

    @Override
    public PortalResponse send(Exchange exchange, PortalRequest request) {
        Reference reference = marks.reference(exchange, request);
        PortalRequest marked = marks.lookup().mark(request, reference);
        return ReferenceLocks.run(
                reference,
                longestAttempt.multipliedBy(2),
                () -> sendOnce(exchange, marked, reference),
                () -> ReferenceFailures.busy(request.operation(), reference));
    }

    private PortalResponse sendOnce(Exchange exchange, PortalRequest request, Reference reference) {
        for (int turn = 0; turn < MAX_TURNS; turn++) {
            ReferenceNote note = store.read(reference);
            if (note != null) {
                Optional<PortalResponse> found = note.isDone()
                        ? Optional.of(doneResponse(request, reference, note))
                        : find(request, reference, note);
                if (found.isPresent()) {
                    return found.get();
                }
                if (note.until().isAfter(clock.instant())) {
                    await(request.operation(), reference, note);
                    continue;
                }
                requireRepeatable(exchange, request.operation(), reference);
            }
            ReferenceNote sent = ReferenceNote.sent(clock.instant().plus(longestAttempt));
            if (store.replace(reference, note, sent)) {
                return attempt(exchange, request, reference, sent, note != null);
            }
        }
        throw ReferenceFailures.busy(request.operation(), reference);
    }

    /**
     * Refuses to repeat what costs money unless the route says that it was checked: an order may be in none of the lists yet, so its
     * absence is no evidence.
     */
    private static void requireRepeatable(Exchange exchange, Operation operation, Reference reference) {
        boolean spends = operation.effect() == OperationEffect.SPENDS;
        if (spends && !exchange.getProperty(SpendingConstants.OUTCOME_CHECKED, false, Boolean.class)) {
            throw ReferenceFailures.notFound(operation, reference);
        }
    }

    /** Returns the response to a request that was carried out. The portal may have lost its result since. */
    private PortalResponse doneResponse(PortalRequest request, Reference reference, ReferenceNote note) {
        if (note.hasResult()) {
            return responses.of(note);
        }
        try {
            return marks.lookup()
                    .find(request, reference, client)
                    .map(responses::of)
                    .orElseGet(responses::ofSuccess);
        } catch (UncertainLookupException e) {
            return responses.ofSuccess();
        }
    }

    /** Finds what an attempt with an unknown outcome has done, and notes it. */
    private Optional<PortalResponse> find(PortalRequest request, Reference reference, ReferenceNote note) {
        Optional<ObjectNode> found;
        try {
            found = marks.lookup().find(request, reference, client);
        } catch (UncertainLookupException | PortalOperationException e) {
            throw ReferenceFailures.unclear(request.operation(), reference, e);
        }
        found.ifPresent(fields -> save(reference, note, ReferenceResponse.note(fields)));
        return found.map(responses::of);
    }

    /** Waits until an attempt can no longer take effect, or another node has changed its note. */
    private void await(Operation operation, Reference reference, ReferenceNote note) {
        LOG.debug("Waiting until {} for an earlier attempt: portal:{} {}", note.until(), operation, reference.marker());
        while (note.equals(store.read(reference))) {
            Duration rest = Duration.between(clock.instant(), note.until());
            if (rest.isZero() || rest.isNegative()) {
                return;
            }
            if (!client.sleep(rest.compareTo(NOTE_INTERVAL) < 0 ? rest : NOTE_INTERVAL)) {
                throw ReferenceFailures.stopped(operation, reference);
            }
        }
    }

    private PortalResponse attempt(
            Exchange exchange, PortalRequest request, Reference reference, ReferenceNote sent, boolean isRepeated) {
        try {
            PortalResponse response = sender.send(exchange, request);
            save(reference, sent, responses.note(response));
            return response.withHeaders(Map.of(ReferenceConstants.REFERENCE_FOUND, false));
        } catch (PortalOutcomeUnknownException e) {
            save(reference, sent, endedNow(delay));
            throw e;
        } catch (PortalOperationException | PortalPriceExceededException | IllegalArgumentException e) {
            // The portal may have refused a repeated request because of the first one, which the next attempt finds.
            save(reference, sent, isRepeated ? endedNow(Duration.ZERO) : null);
            throw e;
        } catch (RuntimeException | Error e) {
            save(reference, sent, endedNow(delay));
            throw e;
        }
    }

    private ReferenceNote endedNow(Duration remaining) {
        return ReferenceNote.sent(clock.instant().plus(remaining));
    }

    /** Replaces a note after the request. If that fails, the older note stays, and the next attempt looks the result up. */
    private void save(Reference reference, ReferenceNote expected, ReferenceNote note) {
        try {
            store.replace(reference, expected, note);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Failed to note the end of a request, which the next one with its reference looks up: portal:{} {}",
                    reference.operation(),
                    reference.marker(),
                    e);
        }
    }
}
