package io.github.camelportal.exception;

import java.util.List;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.HttpResponseAware;

/**
 * The portal did not do what it was asked, or its answer makes no sense. The message says what was asked, what the portal
 * answered, and what to do; secrets are never in it. Portals report failures with HTTP 200 too, so the status alone tells
 * nothing.
 */
public class PortalOperationException extends RuntimeCamelException implements HttpResponseAware {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final List<String> errors;
    private final String excerpt;
    private final Retryability repetition;
    private int httpResponseCode;
    private String httpResponseStatus;

    public PortalOperationException(ErrorDetails details) {
        super(details.message(), details.cause());
        this.operation = details.operation();
        this.errors = List.copyOf(details.errors());
        this.excerpt = details.excerpt();
        this.repetition = details.repetition();
        this.httpResponseCode = details.status();
        this.httpResponseStatus = details.reason();
    }

    /** Whether the call may be repeated. */
    public Retryability repetition() {
        return repetition;
    }

    /** The operation that failed, such as {@code tickets/create}. */
    public String getOperation() {
        return operation;
    }

    /**
     * The codes or sentences of the portal, as it wrote them; empty where it said nothing. Sentences may be translated, so
     * compare codes only.
     */
    public List<String> getErrors() {
        return errors;
    }

    /** The first characters of an answer that is not understood, such as the page of a proxy; else null. */
    public String getExcerpt() {
        return excerpt;
    }

    /** The HTTP status of the answer, or 0 where none came. */
    @Override
    public int getHttpResponseCode() {
        return httpResponseCode;
    }

    @Override
    public void setHttpResponseCode(int code) {
        this.httpResponseCode = code;
    }

    @Override
    public String getHttpResponseStatus() {
        return httpResponseStatus;
    }

    @Override
    public void setHttpResponseStatus(String status) {
        this.httpResponseStatus = status;
    }
}
