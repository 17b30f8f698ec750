package io.github.camelportal.internal.dns.zone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;

/** Makes the steps of a change. It reads the records again after each step, because only they show that the step was made. */
public final class StepRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);

    private final RewrittenRecords rewritten;
    private final ZoneReader reader;
    private final ZoneWriter writer;

    /**
     * Creates a runner for a zone.
     *
     * @param rewritten records of the zone that the portal has stored in another form
     */
    public StepRunner(RewrittenRecords rewritten, ZoneReader reader, ZoneWriter writer) {
        this.rewritten = rewritten;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Refuses a step if the portal has stored its record in another form before, since it would add one more.
     *
     * @throws PortalOperationException if it has
     */
    public void requireStorable(ZoneStep step, ZoneSnapshot zone, ChangeFailures failures) {
        if (step.wanted() != null) {
            rewritten.find(step.wanted(), zone).ifPresent(listed -> {
                throw failures.rewritten(step.wanted(), listed);
            });
        }
    }

    /**
     * Makes a step and returns the records after it, which are its evidence.
     *
     * @param before records before it
     * @throws PortalOutcomeUnknownException if the records do not show it, or lack others than its target
     * @throws PortalOperationException      if the portal refuses it, or stores its record in another form
     */
    public ZoneSnapshot run(ZoneStep step, ZoneSnapshot before, ChangeFailures failures) {
        send(step, failures);
        ZoneSnapshot after;
        try {
            after = reader.read();
            reader.requireContents(after, step.identity()::isSameNameAndType);
        } catch (RuntimeException e) {
            throw failures.unknown("the portal has accepted a change, and its records cannot be read as evidence", e);
        }
        require(StepEvidence.of(step, before, after), failures);
        return after;
    }

    private void send(ZoneStep step, ChangeFailures failures) {
        try {
            writer.send(step);
        } catch (PortalOutcomeUnknownException e) {
            throw failures.unknown("the outcome of portal:" + e.getOperation() + " is unknown", e);
        } catch (PortalOperationException e) {
            throw failures.refused(step, e);
        } catch (IllegalArgumentException e) {
            // The request could not be written. It is the only failure that tells that nothing was sent.
            throw failures.made().isEmpty() ? e : failures.unknown("only a part of the change was sent", e);
        } catch (RuntimeException e) {
            throw failures.unknown("the outcome of a change is unknown", e);
        }
    }

    private void require(StepEvidence evidence, ChangeFailures failures) {
        if (!evidence.lost().isEmpty()) {
            PortalOutcomeUnknownException failure = failures.lost(evidence.lost());
            // A repeated exchange may succeed, which must not hide the loss.
            LOG.warn(failure.getMessage());
            throw failure;
        }
        evidence.rewritten().ifPresent(listed -> {
            WantedRecord wanted = evidence.step().wanted();
            rewritten.add(wanted, listed);
            throw failures.rewritten(wanted, listed);
        });
        if (!evidence.met()) {
            throw failures.unknown("the portal has accepted a change that its records do not show", null);
        }
    }
}
