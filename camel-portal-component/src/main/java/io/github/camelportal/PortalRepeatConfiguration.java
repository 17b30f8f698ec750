package io.github.camelportal;

import java.time.Duration;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

import io.github.camelportal.internal.reference.ReferenceOptions;
import io.github.camelportal.options.AlreadyDone;

/** Options of operations that are called again: with a reference they take effect once. */
@UriParams
public class PortalRepeatConfiguration {

    static final long DEFAULT_REFERENCE_DELAY = 10_000;

    @UriParam(
            label = "producer",
            description =
                    "Reference of the message, such as ${header.JMSMessageID}, by which the operation takes effect once. It is an"
                            + " expression in Simple. The reference is noted in referenceRepository before the request. A message with"
                            + " the same reference sends nothing if the request was carried out, and gets its result. After an unknown"
                            + " outcome, the result is looked up in the portal first. The header CamelPortalReference takes"
                            + " precedence.")
    private String reference;

    @UriParam(
            label = "producer",
            javaType = "java.lang.Object",
            description =
                    "Repository in which references are noted: a StateRepository, such as a JdbcStateRepository, or an"
                            + " IdempotentRepository. It must outlast a crash, and must not take part in the transaction of the route.")
    private Object referenceRepository;

    @UriParam(
            label = "producer,advanced",
            defaultValue = "10000",
            javaType = "java.time.Duration",
            description =
                    "Time in which the portal may still carry out a request whose outcome is unknown, in milliseconds or as a duration"
                            + " such as 30s. A message with the same reference waits for so long before it is sent again. For an attempt"
                            + " of another process, requestDeadline is added.")
    private long referenceDelay = DEFAULT_REFERENCE_DELAY;

    @UriParam(
            label = "producer",
            defaultValue = "fail",
            description =
                    "Result of tickets/close, tickets/reopen and services/cancel if the portal refuses them because nothing is left to"
                            + " do: fail with a PortalAlreadyDoneException, or ok with the header CamelPortalAlreadyDone.")
    private AlreadyDone alreadyDone = AlreadyDone.fail;

    ReferenceOptions references() {
        return new ReferenceOptions(reference, referenceRepository, Duration.ofMillis(referenceDelay));
    }

    /** Returns whether an operation succeeds if nothing is left to do. */
    boolean acceptsDone() {
        return alreadyDone == AlreadyDone.ok;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Object getReferenceRepository() {
        return referenceRepository;
    }

    public void setReferenceRepository(Object referenceRepository) {
        this.referenceRepository = referenceRepository;
    }

    public long getReferenceDelay() {
        return referenceDelay;
    }

    public void setReferenceDelay(long referenceDelay) {
        this.referenceDelay = referenceDelay;
    }

    public AlreadyDone getAlreadyDone() {
        return alreadyDone;
    }

    public void setAlreadyDone(AlreadyDone alreadyDone) {
        this.alreadyDone = alreadyDone;
    }
}
