package io.github.camelportal.exception;

import java.util.List;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.HttpResponseAware;
import org.jspecify.annotations.Nullable;

/**
 * The portal refused an operation. Subclasses are for other failures, so a route that handles a refusal handles the subclasses
 * first. The message names the operation, the response and the remedy, and never contains secrets. The HTTP status alone tells
 * nothing, because portals report failures with HTTP 200 too.
 */
public class PortalOperationException extends RuntimeCamelException implements HttpResponseAware {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final List<String> errors;
    private final @Nullable String excerpt;
    private final Retryability retryability;
    private int httpResponseCode;
    private @Nullable String httpResponseStatus;

    public PortalOperationException(ErrorDetails details) {
        super(details.message(), details.cause());
        this.operation = details.operation();
        this.errors = List.copyOf(details.errors());
        this.excerpt = details.excerpt();
        this.retryability = details.retryability();
        this.httpResponseCode = details.status();
        this.httpResponseStatus = details.reason();
    }

    /** Returns whether the call may be repeated. */
    public Retryability retryability() {
        return retryability;
    }

    /** Returns the operation that failed, such as {@code tickets/create}. */
    public String getOperation() {
        return operation;
    }

    /**
     * Returns the codes or sentences of the portal, as it wrote them, or an empty list. Compare codes only, since sentences may be
     * translated.
     */
    public List<String> getErrors() {
        return errors;
    }

    /** Returns the first characters of a response that cannot be understood, such as the page of a proxy, or null. */
    public @Nullable String getExcerpt() {
        return excerpt;
    }

    /** Returns the HTTP status of the response, or 0 if none came. */
    @Override
    public int getHttpResponseCode() {
        return httpResponseCode;
    }

    @Override
    public void setHttpResponseCode(int code) {
        this.httpResponseCode = code;
    }

    @Override
    public @Nullable String getHttpResponseStatus() {
        return httpResponseStatus;
    }

    @Override
    public void setHttpResponseStatus(String status) {
        this.httpResponseStatus = status;
    }
}
