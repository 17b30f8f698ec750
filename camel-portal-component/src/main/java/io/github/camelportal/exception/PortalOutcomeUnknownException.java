package io.github.camelportal.exception;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of a call is unknown: the request was sent, and no response came that shows what the portal did. The component
 * never repeats such a call, since an order may have been placed. Check the portal first, then decide; the guarded order in the
 * documentation shows how.
 */
public final class PortalOutcomeUnknownException extends PortalOperationException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object payload;

    public PortalOutcomeUnknownException(ErrorDetails details) {
        this(details, null);
    }

    /**
     * Creates an exception with the payload that the portal sent beside an error.
     *
     * @param payload record or map, or null if there is none
     */
    public PortalOutcomeUnknownException(ErrorDetails details, @Nullable Object payload) {
        super(details);
        this.payload = payload;
    }

    /**
     * Returns the payload that the portal sent beside an error, or in place of a confirmation. It is the record of the operation,
     * such as the order with its number, or a map of fields by wire name. It is null if the response had no payload, or none came. It is not
     * serialized.
     */
    public @Nullable Object getPayload() {
        return payload;
    }
}
