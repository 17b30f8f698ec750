package io.github.camelportal.exception;

/** Whether a failed call may be repeated. */
public enum Retryability {
    /** The failure does not pass by itself. */
    NEVER,
    /** The failure may pass, but the portal may have processed the request: only a safe operation may be repeated. */
    IF_SAFE,
    /** The failure may pass, and the portal surely did not process the request. */
    ALWAYS
}
